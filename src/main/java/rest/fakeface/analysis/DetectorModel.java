package rest.fakeface.analysis;

/**
 * A face detector as its descriptor describes it.
 *
 * @param source where its network is read from
 * @param input how the network takes an image
 * @param decoder how faces are read from its answer
 * @param score the least score of a face
 * @param suppression which of overlapping faces stay, and how many
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
   * What a descriptor describes.
   *
   * @throws UnfitModelException when it is no detector's, or not as it must be
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
