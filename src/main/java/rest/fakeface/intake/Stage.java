package rest.fakeface.intake;

/** The stages of adding a face to the catalog, which reports count and time. */
public enum Stage {
  /** Getting an image from a web site or a directory. */
  FETCH,
  /** Drawing a portrait. */
  DRAW,
  /** Decoding an image. */
  DECODE,
  /** Detecting faces in an image. */
  DETECT,
  /** Estimating the gender and age of a face. */
  ESTIMATE,
  /** Checking whether a face is upright. */
  TURN,
  /** Creating the thumbnail and writing both files. */
  STORE,
  /** Looking up keys in the catalog and adding rows to it. */
  RECORD,
  /** Reading the catalog and publishing its snapshot. */
  PUBLISH
}
