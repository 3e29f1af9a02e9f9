package rest.fakeface.api.match;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * The number formats of a workbook: a date is a number of days with a date format, and is read as
 * ISO 8601.
 */
final class NumberFormats {

  /** The parts of a format that are not part of a date: texts, colours, escaped characters. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");

  private static final Pattern DATE = Pattern.compile("[yYdD]");

  /** The built-in date formats (section 18.8.30). */
  private static final String BUILT_IN = "(1[4-7]|22|2[7-9]|3[016]|5[0-8])";

  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final int LAST_DAY = 2_958_465;

  /** The 29th of February 1900, which exists only in the calendar of workbooks. */
  private static final int NO_DAY = 60;

  private static final int MOST_DIGITS = 400;
  private static final int SECONDS = 86_400;

  private final Map<String, String> codes = new HashMap<>();
  private final List<Boolean> dates = new ArrayList<>();
  private LocalDate epoch = EPOCH;
  private boolean inStyles;

  /** Counts days from 1904, as on old Macs, or from 1900. */
  void beginIn1904(boolean set) {
    epoch = set ? EPOCH_1904 : EPOCH;
  }

  /** Adds an element of the styles, if it defines a format. */
  void add(XMLStreamReader xml) {
    String id = String.valueOf(xml.getAttributeValue(null, "numFmtId"));
    switch (xml.getLocalName()) {
      case "numFmt" -> codes.put(id, String.valueOf(xml.getAttributeValue(null, "formatCode")));
      case "cellXfs" -> inStyles = true;
      case "cellStyles", "dxfs" -> inStyles = false;
      case "xf" -> {
        if (inStyles) {
          String code = codes.get(id);
          dates.add(code == null ? id.matches(BUILT_IN) : isDate(code));
        }
      }
      default -> {
        // Fonts and colours are irrelevant.
      }
    }
  }

  private static boolean isDate(String code) {
    return DATE.matcher(LITERAL.matcher(code).replaceAll("")).find();
  }

  /** A number as a cell of the style displays it; text that is not a number is unchanged. */
  String show(String value, int style) {
    BigDecimal number;
    try {
      number = new BigDecimal(value);
    } catch (NumberFormatException e) {
      return value;
    }
    if (Math.abs((long) number.scale()) > MOST_DIGITS) {
      return value;
    }
    boolean date = style >= 0 && style < dates.size() && dates.get(style);
    boolean known = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
    return date && known ? date(number) : plain(number);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private String date(BigDecimal number) {
    int days = number.intValue();
    LocalDate date = epoch.plusDays(epoch.equals(EPOCH) && days < NO_DAY ? days + 1L : days);
    BigDecimal rest =
        number.subtract(BigDecimal.valueOf(days)).multiply(BigDecimal.valueOf(SECONDS));
    long seconds = rest.setScale(0, RoundingMode.HALF_UP).longValue();
    LocalDateTime time = date.atStartOfDay().plusSeconds(seconds);
    return seconds == 0 ? date.toString() : time.toLocalDate() + " " + time.toLocalTime();
  }
}
