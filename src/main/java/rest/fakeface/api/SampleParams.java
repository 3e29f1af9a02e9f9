package rest.fakeface.api;

import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request for several faces. */
public class SampleParams extends ChoiceParams {

  /** The most faces of one answer. */
  static final int MOST = 5_000;

  private static final String COUNT = "count";
  private static final String BALANCED = "balanced";
  private static final int USUAL = 10;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,4}");

  @QueryParam(COUNT)
  @Nullable String count;

  @QueryParam(BALANCED)
  @Nullable String balanced;

  /**
   * How many faces are wanted.
   *
   * @throws ProblemException when it is no number from 1 to {@value #MOST}
   */
  int toCount() {
    String text = given(count);
    if (text == null) {
      return USUAL;
    }
    int number = WHOLE_NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (number < 1 || number > MOST) {
      throw Problem.wrongParameter(COUNT, text, "a whole number from 1 to " + MOST);
    }
    return number;
  }

  /**
   * Whether the faces have to be as even over gender and age as can be.
   *
   * @throws ProblemException when it is neither true nor false
   */
  boolean isBalanced() {
    String text = given(balanced);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      throw Problem.wrongParameter(BALANCED, text, "true or false");
    }
    return "true".equals(text);
  }
}
