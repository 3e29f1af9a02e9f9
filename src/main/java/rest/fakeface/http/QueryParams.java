package rest.fakeface.http;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values of query parameters, as text; an empty value counts as absent. */
public final class QueryParams {

  private QueryParams() {}

  /**
   * Whether a parameter is set.
   *
   * @throws ProblemException if it is neither true nor false
   */
  public static boolean flag(MultivaluedMap<String, String> query, String parameter) {
    String value = first(query, parameter);
    return value != null
        && switch (value.toLowerCase(Locale.ROOT)) {
          case "true", "1" -> true;
          case "false", "0" -> false;
          default -> throw Problem.wrongParameter(parameter, value, "true (or 1) or false (or 0)");
        };
  }

  /** The first value of a parameter; null if it is missing or empty. */
  public static @Nullable String first(MultivaluedMap<String, String> query, String parameter) {
    return given(query.getFirst(parameter));
  }

  /** A value, or null if it is empty: real clients send {@code minimum_age=} for no value. */
  public static @Nullable String given(@Nullable String value) {
    return value == null || value.isEmpty() ? null : value;
  }
}
