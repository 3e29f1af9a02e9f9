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
   * @throws ProblemException when it is neither true nor false
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

  /** The first value of a parameter, if there is one and not an empty one. */
  public static @Nullable String first(MultivaluedMap<String, String> query, String parameter) {
    return given(query.getFirst(parameter));
  }

  /** A value, if it is not empty: real clients send {@code minimum_age=} for none. */
  public static @Nullable String given(@Nullable String value) {
    return value == null || value.isEmpty() ? null : value;
  }
}
