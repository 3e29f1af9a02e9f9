package rest.fakeface.analysis;

import java.util.Optional;

/**
 * An estimator of gender and age as defined by its descriptor.
 *
 * @param name the descriptor's name
 * @param weight its weight relative to other estimators, from 1 to 1,000
 */
record EstimatorModel(String name, double weight, Part gender, Part age) {

  private static final String WEIGHT = "vote.weight";

  /** The maximum weight. */
  private static final int MOST = 1000;

  /** The maximum index of the first element that is read from an output. */
  private static final int FAR = 1_000_000;

  /**
   * How one of the two values is estimated.
   *
   * @param source the source of the network
   * @param input the input of the network
   * @param crop the part of the image that is used as input
   * @param output the output's name or position; empty if the network has only one output
   * @param index the index of the first element that is read from the output
   * @param decoder computes the value from the elements
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

    /** Whether the landmarks of the face are needed. */
    boolean isAligned() {
      return crop.kind() == Crop.Kind.FIVE_POINT;
    }

    /** Whether a single run of a network yields both this value and another one. */
    boolean sharesRunWith(Part other) {
      return source.equals(other.source) && input.equals(other.input) && crop.equals(other.crop);
    }
  }

  /**
   * Reads an estimator from its descriptor.
   *
   * @throws UnfitModelException if the descriptor is invalid or not that of an estimator
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
