package rest.fakeface.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Gender;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.QueryParams;
import rest.fakeface.selection.Seed;

/**
 * The query parameters of the filter. They are read as text, so that an empty value counts as
 * absent and an invalid one can be repeated in the problem.
 */
public class FilterParams {

  public static final String GENDER = "gender";
  public static final String MINIMUM_AGE = "minimum_age";
  public static final String MAXIMUM_AGE = "maximum_age";
  public static final String SEED = "seed";

  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d+");

  /** A number of years beyond every age; larger numbers are reduced to it. */
  private static final int BEYOND = 999_999_999;

  final MultivaluedMap<String, String> query;

  private final @Nullable String gender;
  private final @Nullable String minimumAge;
  private final @Nullable String maximumAge;
  private final @Nullable String seed;

  FilterParams(MultivaluedMap<String, String> query) {
    this.query = query;
    gender = QueryParams.first(query, GENDER);
    minimumAge = QueryParams.first(query, MINIMUM_AGE);
    maximumAge = QueryParams.first(query, MAXIMUM_AGE);
    seed = QueryParams.first(query, SEED);
  }

  /** Whether there is a seed. */
  boolean isSeeded() {
    return seed != null;
  }

  /**
   * The seed; null if there is none.
   *
   * @throws ProblemException if it is too long
   */
  @Nullable Seed toSeed() {
    if (seed != null && !Seed.isSeed(seed)) {
      throw Problem.wrongParameter(SEED, seed, "a text of up to " + Seed.LENGTH + " characters");
    }
    return seed == null ? null : Seed.of(seed);
  }

  /**
   * The filter given by the parameters.
   *
   * @throws ProblemException if one of them is wrong
   */
  FaceFilter toFilter() {
    int minimum = age(MINIMUM_AGE, minimumAge, AgeRange.LOWEST);
    int maximum = age(MAXIMUM_AGE, maximumAge, AgeRange.HIGHEST);
    if (minimum > maximum && minimumAge != null && maximumAge != null) {
      throw Problem.wrongParameter(
          MINIMUM_AGE,
          minimumAge,
          "a whole number of years up to maximum_age, which is " + maximum);
    }
    // A single limit may lie beyond all ages: then no face matches.
    AgeRange ages =
        new AgeRange(
            minimumAge == null ? Math.min(minimum, maximum) : minimum,
            maximumAge == null ? Math.max(minimum, maximum) : maximum);
    return new FaceFilter(gender(), ages, SourceNames.of(query));
  }

  private @Nullable Gender gender() {
    return gender == null
        ? null
        : Gender.parse(gender)
            .orElseThrow(() -> Problem.wrongParameter(GENDER, gender, Gender.WORDS));
  }

  private static int age(String parameter, @Nullable String value, int otherwise) {
    if (value == null) {
      return otherwise;
    }
    if (!WHOLE_NUMBER.matcher(value).matches()) {
      throw Problem.wrongParameter(parameter, value, "a whole number of years");
    }
    try {
      return Math.max(-BEYOND, Math.min(BEYOND, Integer.parseInt(value)));
    } catch (NumberFormatException e) {
      return value.startsWith("-") ? -BEYOND : BEYOND;
    }
  }
}
