package rest.fakeface.portrait;

/** A point of the picture; x runs right from the axis of the face, y down from the top edge. */
record Spot(double x, double y) {

  Spot mirrored() {
    return new Spot(-x, y);
  }

  Spot moved(double dx, double dy) {
    return new Spot(x + dx, y + dy);
  }

  /** The point that lies the given share of the way to another one. */
  Spot towards(Spot other, double share) {
    return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
  }
}
