package rest.fakeface.analysis;

import rest.fakeface.image.FaceImage;

/**
 * An estimator of gender and age whose networks are open.
 *
 * @param name the name of its descriptor
 * @param weight how much it counts beside others
 */
record Estimator(String name, double weight, Measure gender, Measure age) {

  static Estimator open(EstimatorModel model, Networks networks) {
    EstimatorModel.Part gender = model.gender();
    EstimatorModel.Part age = model.age();
    Network first = networks.open(gender.descriptor(), gender.source(), gender.input());
    Network second =
        age.sharesRunWith(gender)
            ? first
            : networks.open(age.descriptor(), age.source(), age.input());
    return new Estimator(
        model.name(), model.weight(), Measure.of(gender, first), Measure.of(age, second));
  }

  /** Whose face it may be. */
  Estimate estimate(FaceImage image, DetectedFace face) {
    Answer answer = gender.run(image, face);
    Answer second = age.network() == gender.network() ? answer : age.run(image, face);
    return new Estimate(gender.read(answer), age.read(second), name);
  }
}
