package rest.fakeface.analysis;

/** What is seen where a crop reaches beyond its image. */
enum Border {
  /** The outermost pixels, again and again. */
  REPLICATE,
  /** Nothing: the crop ends with the image. */
  CUT,
  BLACK
}
