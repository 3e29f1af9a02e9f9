package rest.fakeface.image;

/** The kinds of image stores, by the values of {@code fakeface.images.store}. */
public enum StoreKind {
  /** A directory below the data directory, which all nodes share. */
  DIRECTORY,
  /** A bucket of an S3-compatible store, which all nodes share. */
  S3
}
