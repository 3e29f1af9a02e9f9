package rest.fakeface.intake;

/** The stages of a face's way into the catalog, as a report counts and times them. */
public enum Stage {
  /** Getting an image from a web site or a directory. */
  FETCH,
  /** Drawing a portrait. */
  DRAW,
  /** Decoding an image. */
  DECODE,
  /** Looking for faces in an image. */
  DETECT,
  /** Estimating gender and age of a face. */
  ESTIMATE,
  /** Looking whether a face is upright. */
  TURN,
  /** Making the thumbnail and writing both files. */
  STORE,
  /** Looking keys up in the catalog and adding rows to it. */
  RECORD,
  /** Reading the catalog and publishing its snapshot. */
  PUBLISH
}
