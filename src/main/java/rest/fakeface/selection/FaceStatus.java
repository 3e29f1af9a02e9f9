package rest.fakeface.selection;

/** The status of a face in the snapshot. */
public enum FaceStatus {
  /** It can be shown, even if it is never chosen. */
  SERVED,
  /** It was removed from the catalog. */
  REMOVED,
  /** The snapshot does not know it. */
  UNKNOWN
}
