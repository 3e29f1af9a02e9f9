package rest.fakeface.face;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Parses ages in whole years, as people and programs write them. */
public final class Age {

  /** The ages that a face can have, in words. */
  public static final String WORDS =
      "a whole number of years from " + AgeRange.LOWEST + " to " + AgeRange.HIGHEST;

  /** A number as in JSON or spreadsheets; longer ones are not ages. */
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,50}(?:[.,]\\d{0,50})?(?:[eE][+-]?\\d{1,3})?");

  private Age() {}

  /**
   * The age in a text: {@code 41}, {@code 041}, {@code 41.0}, {@code 41,0}, {@code 4.1e1}.
   *
   * @return the age; empty if the text is not {@link #WORDS}
   */
  public static OptionalInt parse(String text) {
    if (NUMBER.matcher(text).matches()) {
      BigDecimal years = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
      if (years.scale() <= 0 && years.compareTo(BigDecimal.valueOf(AgeRange.HIGHEST)) <= 0) {
        return OptionalInt.of(years.intValue());
      }
    }
    return OptionalInt.empty();
  }
}
