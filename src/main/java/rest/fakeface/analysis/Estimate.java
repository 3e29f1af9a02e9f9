package rest.fakeface.analysis;

/**
 * What one model, or the mean of several, says about a face.
 *
 * @param femaleScore the probability from 0 to 1 that the face is female; 1 less it is male
 * @param age the age in years as the network gives it: neither truncated nor held within limits,
 *     but a finite number
 * @param scoreSpread the difference between the lowest and the highest probability of several
 *     models; 0 for one
 * @param ageSpread the difference in years between the lowest and the highest age of several
 *     models; 0 for one
 * @param model the names of the estimators' descriptors, of at most 100 characters
 */
public record Estimate(
    double femaleScore, double age, double scoreSpread, double ageSpread, String model) {

  /** What one model says. */
  public Estimate(double femaleScore, double age, String model) {
    this(femaleScore, age, 0, 0, model);
  }
}
