package rest.fakeface.client;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The header {@code Forwarded} (RFC 7239): an element of pairs for each proxy. It is split at every
 * comma, even in quotes: addresses and hosts contain no commas, and a forged beginning must not
 * hide the elements that proxies append.
 */
final class ForwardedHeader {

  /** A name with a token or a quoted string; a colon in a token is not allowed but common. */
  private static final Pattern PAIR =
      Pattern.compile("\\s*([\\w-]+)=(?:\"([^\"\\\\]*)\"|([^\\s\"]+))\\s*");

  private ForwardedHeader() {}

  /** The hops of the proxies in order; malformed pairs are ignored. */
  static List<ProxyHop> hops(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Stream.of(line.split(",", -1)))
        .map(ForwardedHeader::hop)
        .toList();
  }

  private static ProxyHop hop(String element) {
    Map<String, String> pairs = new HashMap<>();
    for (String each : element.split(";", -1)) {
      Matcher pair = PAIR.matcher(each);
      if (pair.matches()) {
        String value = pair.group(2) == null ? pair.group(3) : pair.group(2);
        pairs.putIfAbsent(pair.group(1).toLowerCase(Locale.ROOT), value);
      }
    }
    return new ProxyHop(pairs.get("for"), pairs.get("proto"), pairs.get("host"), null, null);
  }
}
