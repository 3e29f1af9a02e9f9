package rest.fakeface.selection;

import rest.fakeface.face.FaceName;

/**
 * The status of faces in the latest snapshots, for injection into beans that need it on each
 * request: a call through a container proxy takes longer than the answer.
 */
public final class KnownFaces {

  private final LatestSnapshot latest;
  private final LatestSnapshot[] all;

  /**
   * The faces of some snapshots.
   *
   * @param latest the latest snapshot, which knows the removed faces
   */
  KnownFaces(LatestSnapshot latest, LatestSnapshot... all) {
    this.latest = latest;
    this.all = all;
  }

  /** The status of a face, without locks and allocations. */
  public FaceStatus status(FaceName name) {
    for (LatestSnapshot each : all) {
      if (each.own().find(name) != FaceIndex.NONE) {
        return FaceStatus.SERVED;
      }
    }
    return latest.own().isRemoved(name.key()) ? FaceStatus.REMOVED : FaceStatus.UNKNOWN;
  }
}
