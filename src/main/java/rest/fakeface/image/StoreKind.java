package rest.fakeface.image;

/** Where images can be kept, by the word of {@code fakeface.images.store}. */
public enum StoreKind {
  /** In the data directory, which all nodes share. */
  DIRECTORY,
  /** In a bucket of an S3-compatible store, which all nodes share. */
  S3
}
