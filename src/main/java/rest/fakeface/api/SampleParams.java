package rest.fakeface.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.QueryParams;
import rest.fakeface.http.Table;

/** The parameters of a request for several faces. */
public class SampleParams extends ChoiceParams {

  /** The maximum number of faces in one answer. */
  static final int MOST = 5_000;

  public static final String COUNT = "count";
  public static final String BALANCED = "balanced";
  public static final String DETAILS = "details";
  private static final int USUAL = 10;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,4}");

  private final @Nullable String count;

  SampleParams(MultivaluedMap<String, String> query) {
    super(query);
    count = QueryParams.first(query, COUNT);
  }

  /**
   * The number of faces requested.
   *
   * @throws ProblemException if it is not a number from 1 to {@value #MOST}
   */
  int toCount() {
    if (count == null) {
      return USUAL;
    }
    int number = WHOLE_NUMBER.matcher(count).matches() ? Integer.parseInt(count) : 0;
    if (number < 1 || number > MOST) {
      throw Problem.wrongParameter(COUNT, count, "a whole number from 1 to " + MOST);
    }
    return number;
  }

  /**
   * Whether the faces are spread as evenly as possible over genders and ages.
   *
   * @throws ProblemException if it is neither true nor false
   */
  boolean isBalanced() {
    return QueryParams.flag(query, BALANCED);
  }

  /**
   * Whether the papers of the faces are requested.
   *
   * @throws ProblemException if it is neither true nor false
   */
  boolean isDetailed() {
    return QueryParams.flag(query, DETAILS);
  }

  /**
   * Whether a CSV begins with a byte order mark.
   *
   * @throws ProblemException if it is neither true nor false
   */
  boolean isMarked() {
    return QueryParams.flag(query, Table.BOM);
  }
}
