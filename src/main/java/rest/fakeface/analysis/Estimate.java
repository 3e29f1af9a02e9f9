package rest.fakeface.analysis;

/**
 * What a network says about a face.
 *
 * @param femaleScore the probability from 0 to 1 that the face is female; 1 less it is male
 * @param age the age in years as the network gives it: neither truncated nor held within limits,
 *     but a finite number
 * @param model the name of the estimator's descriptor, of at most 100 characters
 */
public record Estimate(double femaleScore, double age, String model) {}
