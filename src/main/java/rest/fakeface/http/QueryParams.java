package rest.fakeface.http;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values of query parameters, as text; an empty value counts as absent. */
public final class QueryParams {

  private QueryParams() {}

  /**
   * The decoded parameters of a query, in order. A parameter without a value has the empty one.
   *
   * @param query as a request has it, with well-formed escapes; null if there is none
   */
  public static MultivaluedMap<String, String> of(@Nullable String query) {
    MultivaluedMap<String, String> params = new MultivaluedHashMap<>();
    if (query != null) {
      for (int start = 0; start < query.length(); ) {
        int end = query.indexOf('&', start);
        end = end < 0 ? query.length() : end;
        int equals = query.indexOf('=', start);
        equals = equals < 0 || equals > end ? end : equals;
        if (end > start) {
          params.add(
              decoded(query.substring(start, equals)),
              decoded(query.substring(Math.min(equals + 1, end), end)));
        }
        start = end + 1;
      }
    }
    return params;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

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
