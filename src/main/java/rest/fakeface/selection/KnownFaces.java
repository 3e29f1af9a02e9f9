package rest.fakeface.selection;

import rest.fakeface.face.FaceName;

/**
 * What the latest snapshots know of faces, for those to inject who ask at each request: the
 * container's way to a bean takes longer than the answer.
 */
public final class KnownFaces {

  private final LatestSnapshot latest;
  private final LatestSnapshot[] all;

  /**
   * The faces of some snapshots.
   *
   * @param latest the one that knows which faces were removed
   */
  KnownFaces(LatestSnapshot latest, LatestSnapshot... all) {
    this.latest = latest;
    this.all = all;
  }

  /** What is known of a face; it takes no lock and no memory. */
  public FaceStatus status(FaceName name) {
    for (LatestSnapshot each : all) {
      if (each.own().find(name) != FaceIndex.NONE) {
        return FaceStatus.SERVED;
      }
    }
    return latest.own().isRemoved(name.key()) ? FaceStatus.REMOVED : FaceStatus.UNKNOWN;
  }
}
