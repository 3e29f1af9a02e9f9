package rest.fakeface.analysis;

import java.nio.file.Path;

/**
 * A face detector as its descriptor describes it.
 *
 * @param file the file of its network
 * @param input how the network takes an image
 * @param decoder how faces are read from its answer
 * @param score the least score of a face
 * @param suppression which of overlapping faces stay, and how many
 */
record DetectorModel(
    Descriptor descriptor,
    Path file,
    InputForm input,
    BoxDecoder decoder,
    float score,
    NonMaximumSuppression suppression) {

  private enum Kind {
    YUNET,
    ULTRAFACE
  }

  /**
   * What a descriptor describes.
   *
   * @throws UnfitModelException when it is no detector's, or not as it must be
   */
  static DetectorModel of(Descriptor descriptor) {
    descriptor.require("kind", "detector");
    InputForm input = InputForm.of(descriptor);
    BoxDecoder decoder =
        switch (descriptor.oneOf("detector.decoder", Kind.class, null)) {
          case YUNET -> YuNet.of(descriptor, input);
          case ULTRAFACE -> new UltraFace(input.width(), input.height());
        };
    DetectorModel model =
        new DetectorModel(
            descriptor,
            descriptor.file(),
            input,
            decoder,
            descriptor.fraction("detector.score"),
            new NonMaximumSuppression(
                descriptor.fraction("detector.iou"),
                descriptor.wholeNumber("detector.limit", 1, 1000, 10)));
    descriptor.refuseUnknown();
    return model;
  }
}
