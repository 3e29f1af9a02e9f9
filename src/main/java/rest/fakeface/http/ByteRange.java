package rest.fakeface.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a {@code Range} header asks for (RFC 9110, section 14).
 *
 * @param first the first byte
 * @param last the last byte, inclusive; less than the first if the range cannot be satisfied
 */
public record ByteRange(long first, long last) {

  private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * The range that a header requests of a file, whose size is in bytes. Empty if the header is
   * ignored, because it is malformed or requests several ranges.
   */
  public static Optional<ByteRange> parse(String header, long size) {
    Matcher range = SINGLE.matcher(header.strip());
    if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (range.group(1).isEmpty()) {
      long suffix = Long.parseLong(range.group(2));
      return Optional.of(new ByteRange(Math.max(0, size - suffix), suffix == 0 ? -1 : size - 1));
    }
    long first = Long.parseLong(range.group(1));
    long last = range.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(range.group(2));
    if (last < first) {
      return Optional.empty();
    }
    return Optional.of(new ByteRange(first, first < size ? Math.min(last, size - 1) : first - 1));
  }

  public boolean isSatisfiable() {
    return first <= last;
  }

  public long length() {
    return last - first + 1;
  }
}
