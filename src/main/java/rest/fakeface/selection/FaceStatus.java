package rest.fakeface.selection;

/** What the snapshot knows of a face. */
public enum FaceStatus {
  /** It can be shown, whether it is chosen or not. */
  SERVED,
  /** It was removed from the catalog. */
  REMOVED,
  /** The snapshot has never heard of it. */
  UNKNOWN
}
