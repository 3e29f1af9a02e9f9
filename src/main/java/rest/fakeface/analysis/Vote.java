package rest.fakeface.analysis;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import rest.fakeface.image.FaceImage;

/**
 * The estimators of each face, whose weighted means form the estimate.
 *
 * @param estimators one or several
 */
record Vote(List<Estimator> estimators) {

  static Vote open(List<EstimatorModel> models, OnnxModels networks) {
    return new Vote(models.stream().map(model -> Estimator.open(model, networks)).toList());
  }

  /** The names of the estimators in the form that is stored with a face. */
  static String names(List<String> names) {
    return String.join("+", names);
  }

  Estimate estimate(FaceImage image, DetectedFace face) {
    double weights = 0;
    double femaleScore = 0;
    double age = 0;
    DoubleSummaryStatistics scores = new DoubleSummaryStatistics();
    DoubleSummaryStatistics ages = new DoubleSummaryStatistics();
    for (Estimator estimator : estimators) {
      Estimate estimate = estimator.estimate(image, face);
      weights += estimator.weight();
      femaleScore += estimator.weight() * estimate.femaleScore();
      age += estimator.weight() * estimate.age();
      scores.accept(estimate.femaleScore());
      ages.accept(estimate.age());
    }
    return new Estimate(
        femaleScore / weights,
        age / weights,
        scores.getMax() - scores.getMin(),
        ages.getMax() - ages.getMin(),
        names(estimators.stream().map(Estimator::name).toList()));
  }
}
