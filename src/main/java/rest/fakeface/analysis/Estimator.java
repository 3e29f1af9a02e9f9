package rest.fakeface.analysis;

import rest.fakeface.image.FaceImage;

/**
 * An estimator of gender and age with open networks.
 *
 * @param name the name of its descriptor
 * @param weight its weight relative to other estimators
 */
record Estimator(String name, double weight, Prediction gender, Prediction age) {

  static Estimator open(EstimatorModel model, OnnxModels networks) {
    EstimatorModel.Part gender = model.gender();
    EstimatorModel.Part age = model.age();
    OnnxModel first = networks.open(gender.descriptor(), gender.source(), gender.input());
    OnnxModel second =
        age.sharesRunWith(gender)
            ? first
            : networks.open(age.descriptor(), age.source(), age.input());
    return new Estimator(
        model.name(), model.weight(), Prediction.of(gender, first), Prediction.of(age, second));
  }

  /** Estimates gender and age of a face. */
  Estimate estimate(FaceImage image, DetectedFace face) {
    ModelOutputs outputs = gender.run(image, face);
    ModelOutputs second = age.model() == gender.model() ? outputs : age.run(image, face);
    return new Estimate(gender.read(outputs), age.read(second), name);
  }
}
