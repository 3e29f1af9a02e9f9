package rest.fakeface.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The media types that a client accepts (RFC 9110, section 12.5.1), the same on every server.
 * Parameters other than the quality are ignored, as are malformed parts.
 */
public final class Accepted {

  private static final String ANY = "*";

  private static final Pattern RANGE =
      Pattern.compile("([\\w!#$&^.+-]++|\\*)(?:/([\\w!#$&^.+-]++|\\*))?+");

  private static final Pattern QUALITY = Pattern.compile("[01]|[01]?\\.\\d{1,3}|[01]\\.");

  private final List<Range> ranges;

  private Accepted(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** The media types that a request accepts. */
  public static Accepted of(HttpHeaders headers) {
    return of(headers.getHeaderString(HttpHeaders.ACCEPT));
  }

  /** The media types in a header; a missing or empty header accepts anything. */
  public static Accepted of(@Nullable String header) {
    List<Range> ranges = new ArrayList<>();
    for (String element : split(header == null ? "" : header, ',')) {
      Range range = Range.of(split(element, ';'));
      if (range != null) {
        ranges.add(range);
      }
    }
    return new Accepted(ranges.isEmpty() ? List.of(new Range(ANY, ANY, 1)) : ranges);
  }

  /**
   * Whether a client prefers a type to the default one: it has a higher quality or, with the same
   * quality, is named more precisely or earlier. Clients that accept neither get the default type.
   */
  public boolean prefers(MediaType type, MediaType usual) {
    Range wanted = best(type);
    Range other = best(usual);
    if (wanted == null || wanted.quality == 0) {
      return false;
    }
    if (other == null || wanted.quality != other.quality) {
      return other == null || wanted.quality > other.quality;
    }
    return wanted.precision() != other.precision()
        ? wanted.precision() > other.precision()
        : ranges.indexOf(wanted) < ranges.indexOf(other);
  }

  /** The most precise range that contains a type; null if there is none. */
  private @Nullable Range best(MediaType type) {
    Range best = null;
    for (Range range : ranges) {
      if (range.has(type) && (best == null || range.precision() > best.precision())) {
        best = range;
      }
    }
    return best;
  }

  /** The same as a well-formed header. */
  @Override
  public String toString() {
    return ranges.stream().map(Range::toString).collect(Collectors.joining(", "));
  }

  /** Splits a text where a separator stands outside of quotation marks. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }

  private record Range(String type, String subtype, double quality) {

    /** The range of an element's parts; null if it is malformed. */
    static @Nullable Range of(List<String> parts) {
      Matcher range = RANGE.matcher(parts.get(0).toLowerCase(Locale.ROOT));
      if (!range.matches()) {
        return null;
      }
      String subtype = range.group(2) == null ? ANY : range.group(2);
      boolean isRange = range.group(2) != null || range.group(1).equals(ANY);
      return isRange && (!range.group(1).equals(ANY) || subtype.equals(ANY))
          ? new Range(range.group(1), subtype, quality(parts))
          : null;
    }

    private static double quality(List<String> parts) {
      for (String parameter : parts.subList(1, parts.size())) {
        String value = parameter.length() < 2 ? "" : parameter.substring(2);
        if (parameter.toLowerCase(Locale.ROOT).startsWith("q=")
            && QUALITY.matcher(value).matches()) {
          return Math.min(1, Double.parseDouble(value));
        }
      }
      return 1;
    }

    boolean has(MediaType media) {
      return (type.equals(ANY) || type.equals(media.getType()))
          && (subtype.equals(ANY) || subtype.equals(media.getSubtype()));
    }

    int precision() {
      return (type.equals(ANY) ? 0 : 1) + (subtype.equals(ANY) ? 0 : 1);
    }

    @Override
    public String toString() {
      return type + '/' + subtype + (quality == 1 ? "" : ";q=" + quality);
    }
  }
}
