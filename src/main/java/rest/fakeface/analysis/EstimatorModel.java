package rest.fakeface.analysis;

import java.util.Optional;

/**
 * An estimator of gender and age as its descriptor describes it.
 *
 * @param name the descriptor's name
 * @param weight how much it counts beside others
 */
record EstimatorModel(String name, double weight, Part gender, Part age) {

  private static final String WEIGHT = "vote.weight";

  /** The greatest weight. */
  private static final int MOST = 1000;

  /** The most elements that an output may have before those that are read. */
  private static final int FAR = 1_000_000;

  /**
   * How one measure is taken.
   *
   * @param source where the network is read from
   * @param input how the network takes an image
   * @param crop what the network is shown of a face
   * @param output the output's name or position; none where the network has one output only
   * @param index the first element that is read of it
   * @param decoder how the measure is read
   */
  record Part(
      Descriptor descriptor,
      OnnxSource source,
      InputSpec input,
      Crop crop,
      Optional<String> output,
      int index,
      OutputDecoder decoder) {

    private static Part of(Descriptor descriptor, OutputDecoder decoder) {
      Part part =
          new Part(
              descriptor,
              OnnxSource.of(descriptor),
              InputSpec.of(descriptor),
              Crop.of(descriptor),
              descriptor.text("output"),
              descriptor.wholeNumber("index", 0, FAR, 0),
              decoder);
      if (part.isAligned() && part.input.resizing() == InputSpec.Resizing.AREA) {
        descriptor.refuse("input.resize", "bilinear, with crop=five-point");
      }
      if (part.isAligned() && part.crop.border() == Border.CUT) {
        descriptor.refuse("crop.border", "replicate or black, with crop=five-point");
      }
      return part;
    }

    /** Whether the face's landmarks are needed. */
    boolean isAligned() {
      return crop.kind() == Crop.Kind.FIVE_POINT;
    }

    /** Whether one run of one network takes this measure and another. */
    boolean sharesRunWith(Part other) {
      return source.equals(other.source) && input.equals(other.input) && crop.equals(other.crop);
    }
  }

  /**
   * What a descriptor describes.
   *
   * @throws UnfitModelException when it is no estimator's, or not as it must be
   */
  static EstimatorModel of(Descriptor descriptor) {
    descriptor.require("kind", "estimator");
    Descriptor gender = descriptor.part("gender");
    Descriptor age = descriptor.part("age");
    EstimatorModel model =
        new EstimatorModel(
            descriptor.name(),
            descriptor.number(WEIGHT, 1),
            Part.of(gender, OutputDecoder.ofGender(gender)),
            Part.of(age, OutputDecoder.ofAge(age)));
    if (model.weight <= 0 || model.weight > MOST) {
      descriptor.refuse(WEIGHT, "a number over 0, up to " + MOST);
    }
    descriptor.finish();
    return model;
  }
}
