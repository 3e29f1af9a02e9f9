package rest.fakeface.portrait;

/**
 * Where hair grows: the dome of the skull and the hairline.
 *
 * @param face the head
 * @param hairline y of the hairline above the middle of the forehead
 * @param earTop y where the ears begin
 */
record Scalp(FaceShape face, double hairline, double earTop) {

  static Scalp of(Likeness likeness) {
    Physique physique = likeness.physique();
    return new Scalp(likeness.face(), physique.hairline(), physique.eyeY() - 22);
  }

  /** The outline of hair over the dome, lifted off the skull at the top and at the sides. */
  Curve dome(double fromDegrees, double toDegrees, double top, double side) {
    return Curve.sampled(
        t -> {
          double degrees = fromDegrees + (toDegrees - fromDegrees) * t;
          double sideways = Math.abs(Math.sin(Math.toRadians(degrees)));
          return face.above(degrees, top + (side - top) * sideways * sideways);
        });
  }

  /** The angle on the dome that lies above a given x. */
  double degreesAt(double x) {
    return Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, x / face.skull()))));
  }

  /** The right half of the hairline, from the forehead to the sideburn. */
  Curve rightHairline(double recession) {
    double skull = face.skull();
    return Curve.from(0, hairline - recession * 0.35)
        .to(skull * 0.34, hairline + 2 - recession * 0.8)
        .to(skull * 0.66, hairline + 24 - recession)
        .to(skull * 0.82, hairline + 78 - recession * 0.4)
        .to(skull * 0.88, earTop - 44)
        .to(face.cheek() * 0.95, earTop - 4)
        .to(face.cheek() * 0.985, earTop + 34);
  }

  /** The whole hairline, from the left sideburn to the right one. */
  Curve hairline(double recession) {
    Curve right = rightHairline(recession);
    return Curve.sampled(t -> t < 0.5 ? right.at(1 - 2 * t).mirrored() : right.at(2 * t - 1));
  }
}
