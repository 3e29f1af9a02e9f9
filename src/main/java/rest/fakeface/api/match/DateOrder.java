package rest.fakeface.api.match;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.QueryParams;

/** The order of day and month in a date such as {@code 03/04/1985}. */
public enum DateOrder {
  /** The month first, as in the United States. */
  MDY,

  /** The day first, as nearly everywhere else. */
  DMY;

  /** The query parameter with the order. */
  public static final String PARAMETER = "dates";

  /**
   * The order given by a query; null if none is given.
   *
   * @throws ProblemException if it is another value
   */
  static @Nullable DateOrder of(MultivaluedMap<String, String> query) {
    String word = QueryParams.first(query, PARAMETER);
    return word == null
        ? null
        : switch (word.toLowerCase(Locale.ROOT)) {
          case "mdy" -> MDY;
          case "dmy" -> DMY;
          default -> throw Problem.wrongParameter(PARAMETER, word, "mdy or dmy");
        };
  }
}
