package rest.fakeface.face;

/**
 * What models say of the face in an image.
 *
 * @param femaleScore the probability from 0 to 1 that it is female
 * @param age the age in years, neither rounded nor held within limits
 * @param scoreSpread how far apart the lowest and the highest probability are of several models; 0
 *     of one
 * @param ageSpread how many years the lowest and the highest age are apart of several models; 0 of
 *     one
 * @param model the names of the models, at most {@value Evidence#MODEL_LENGTH} characters
 */
public record Measurement(
    double femaleScore, double age, double scoreSpread, double ageSpread, String model) {}
