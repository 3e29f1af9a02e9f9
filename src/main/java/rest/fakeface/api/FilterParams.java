package rest.fakeface.api;

import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Gender;
import rest.fakeface.selection.Seed;

/**
 * The query parameters that say which faces may be chosen. They are taken as text, so that an empty
 * one counts as absent and a wrong one is answered with what it was and what is accepted.
 */
public class FilterParams {

  static final String GENDER = "gender";
  static final String MINIMUM_AGE = "minimum_age";
  static final String MAXIMUM_AGE = "maximum_age";
  static final String SEED = "seed";

  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  static final String AGE =
      "a whole number of years from " + AgeRange.LOWEST + " to " + AgeRange.HIGHEST;

  @QueryParam(GENDER)
  @Nullable String gender;

  @QueryParam(MINIMUM_AGE)
  @Nullable String minimumAge;

  @QueryParam(MAXIMUM_AGE)
  @Nullable String maximumAge;

  @QueryParam(SEED)
  @Nullable String seed;

  /** Whether there is a seed. */
  boolean isSeeded() {
    return given(seed) != null;
  }

  /**
   * The seed; null when there is none.
   *
   * @throws ProblemException when it is too long
   */
  @Nullable Seed toSeed() {
    String text = given(seed);
    if (text != null && !Seed.isSeed(text)) {
      throw Problem.wrongParameter(SEED, text, "a text of up to " + Seed.LENGTH + " characters");
    }
    return text == null ? null : Seed.of(text);
  }

  /**
   * The filter that the parameters say.
   *
   * @throws ProblemException when one of them is wrong
   */
  FaceFilter toFilter() {
    int minimum = age(MINIMUM_AGE, minimumAge, AgeRange.LOWEST);
    int maximum = age(MAXIMUM_AGE, maximumAge, AgeRange.HIGHEST);
    if (minimum > maximum) {
      throw Problem.wrongParameter(
          MINIMUM_AGE,
          String.valueOf(minimum),
          "a whole number of years not above maximum_age, which is " + maximum);
    }
    return new FaceFilter(gender(), new AgeRange(minimum, maximum));
  }

  private @Nullable Gender gender() {
    String word = given(gender);
    return word == null ? null : gender(word);
  }

  /** The gender of a word. */
  static Gender gender(String word) {
    return Gender.of(word)
        .orElseThrow(() -> Problem.wrongParameter(GENDER, word, "female or male"));
  }

  private static int age(String parameter, @Nullable String text, int otherwise) {
    String value = given(text);
    if (value == null) {
      return otherwise;
    }
    if (!DIGITS.matcher(value).matches() || !AgeRange.isAge(Integer.parseInt(value))) {
      throw Problem.wrongParameter(parameter, value, AGE);
    }
    return Integer.parseInt(value);
  }

  /** A value, if it is not empty: real clients send {@code minimum_age=} for none. */
  static @Nullable String given(@Nullable String value) {
    return value == null || value.isEmpty() ? null : value;
  }
}
