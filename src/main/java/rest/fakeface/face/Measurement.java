package rest.fakeface.face;

/**
 * The models' estimates of the face in an image.
 *
 * @param femaleScore the probability from 0 to 1 that it is female
 * @param age the age in years, neither rounded nor limited
 * @param scoreSpread the difference between the lowest and the highest probability of several
 *     models; 0 for one
 * @param ageSpread the difference in years between the lowest and the highest age of several
 *     models; 0 for one
 * @param model the names of the models, at most {@value Evidence#MODEL_LENGTH} characters
 */
public record Measurement(
    double femaleScore, double age, double scoreSpread, double ageSpread, String model) {}
