package rest.fakeface.analysis;

/**
 * The estimate of one model, or the mean of several, for a face.
 *
 * @param femaleScore the probability from 0 to 1 that the face is female; that of male is 1 minus
 *     this
 * @param age the age in years as output by the network: finite, but neither truncated nor limited
 *     to a range
 * @param scoreSpread the difference between the lowest and the highest probability of several
 *     models; 0 for one
 * @param ageSpread the difference in years between the lowest and the highest age of several
 *     models; 0 for one
 * @param model the names of the estimators' descriptors, of at most 100 characters
 */
public record Estimate(
    double femaleScore, double age, double scoreSpread, double ageSpread, String model) {

  /** Creates the estimate of a single model. */
  public Estimate(double femaleScore, double age, String model) {
    this(femaleScore, age, 0, 0, model);
  }
}
