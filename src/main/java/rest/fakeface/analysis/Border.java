package rest.fakeface.analysis;

/** The content of a crop outside its image. */
enum Border {
  /** The outermost pixels, repeated. */
  REPLICATE,
  /** None: the crop ends at the border of the image. */
  CUT,
  BLACK
}
