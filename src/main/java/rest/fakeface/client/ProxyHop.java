package rest.fakeface.client;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The raw information of one proxy about the request that it forwards; null for missing values.
 *
 * @param from the address that sent the request to it
 * @param proto the scheme of the request to it
 * @param host the host of the request to it
 * @param port the port of the request to it
 * @param prefix the beginning of the path that it removed
 */
record ProxyHop(
    @Nullable String from,
    @Nullable String proto,
    @Nullable String host,
    @Nullable String port,
    @Nullable String prefix) {

  /** A hop without information. */
  static final ProxyHop SILENT = new ProxyHop(null, null, null, null, null);

  /**
   * The hops of all proxies in order. {@code X-Forwarded-*} takes precedence over {@code
   * Forwarded}, because most proxies that set the former pass on the latter unchecked.
   */
  static List<ProxyHop> all(Function<String, List<String>> headers) {
    List<String> from = values("For", headers);
    List<String> proto = values("Proto", headers);
    List<String> host = values("Host", headers);
    List<String> port = values("Port", headers);
    List<String> prefix = values("Prefix", headers);
    List<ProxyHop> hops = new ArrayList<>();
    int count = Stream.of(from, proto, host, port, prefix).mapToInt(List::size).max().orElse(0);
    for (int behind = count - 1; behind >= 0; behind--) {
      hops.add(
          new ProxyHop(
              behind < from.size() ? value(from, behind) : null,
              value(proto, behind),
              value(host, behind),
              value(port, behind),
              value(prefix, behind)));
    }
    return count == 0 ? ForwardedHeader.hops(headers.apply("Forwarded")) : hops;
  }

  /** The address that sent the request to the proxy; null if it is missing. */
  @Nullable InetAddress client() {
    return from == null ? null : IpAddress.parse(withoutPort(from));
  }

  private static List<String> values(String name, Function<String, List<String>> headers) {
    List<String> values = new ArrayList<>();
    for (String line : headers.apply("X-Forwarded-" + name)) {
      for (String value : line.split(",", -1)) {
        values.add(value.strip());
      }
    }
    return values;
  }

  /** The value at a position from the end; the first value if there are too few. */
  private static @Nullable String value(List<String> values, int behind) {
    return values.isEmpty() ? null : values.get(Math.max(0, values.size() - 1 - behind));
  }

  private static String withoutPort(String text) {
    if (text.startsWith("[")) {
      int end = text.indexOf(']');
      return end < 0 ? text : text.substring(1, end);
    }
    int colon = text.indexOf(':');
    return colon >= 0 && colon == text.lastIndexOf(':') ? text.substring(0, colon) : text;
  }
}
