package rest.fakeface.analysis;

/**
 * A face detector as defined by its descriptor.
 *
 * @param source the source of its network
 * @param input the input of its network
 * @param decoder reads faces from its outputs
 * @param score the minimum score of a face, from 0 to 1
 * @param suppression selects among overlapping faces and limits their number
 */
record DetectorModel(
    Descriptor descriptor,
    OnnxSource source,
    InputSpec input,
    BoxDecoder decoder,
    float score,
    NonMaximumSuppression suppression) {

  private enum Kind {
    ULTRAFACE,
    YUNET,
    TINY_FACE_DETECTOR
  }

  /**
   * Reads a detector from its descriptor.
   *
   * @throws UnfitModelException if the descriptor is invalid or not that of a detector
   */
  static DetectorModel of(Descriptor descriptor) {
    descriptor.require("kind", "detector");
    InputSpec input = InputSpec.of(descriptor);
    BoxDecoder decoder =
        switch (descriptor.oneOf("detector.decoder", Kind.class, null)) {
          case YUNET -> YuNet.of(descriptor, input);
          case ULTRAFACE -> new UltraFace(input.width(), input.height());
          case TINY_FACE_DETECTOR -> TinyFaceDetector.of(descriptor, input);
        };
    DetectorModel model =
        new DetectorModel(
            descriptor,
            OnnxSource.of(descriptor),
            input,
            decoder,
            descriptor.fraction("detector.score"),
            new NonMaximumSuppression(
                descriptor.fraction("detector.iou"),
                descriptor.wholeNumber("detector.limit", 1, 1000, 10)));
    descriptor.finish();
    return model;
  }
}
