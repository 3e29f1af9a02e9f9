package rest.fakeface.client;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one proxy says of the request that it passes on, as it came; null for what it does not say.
 *
 * @param from whom it had the request from
 * @param proto the scheme that it was asked by
 * @param host the host that it was asked for
 * @param port the port that it was asked at
 * @param prefix the beginning of the path that it has taken away
 */
record ProxyHop(
    @Nullable String from,
    @Nullable String proto,
    @Nullable String host,
    @Nullable String port,
    @Nullable String prefix) {

  /** One that says nothing. */
  static final ProxyHop SILENT = new ProxyHop(null, null, null, null, null);

  /**
   * What all proxies on the way say, the last one last. {@code X-Forwarded-*} and not {@code
   * Forwarded} where there are both: most proxies that set those let the other one pass.
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

  /** The address that the proxy had the request from; null when it says none. */
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

  /** The value of the proxy that so many are behind; the first where not all of them gave one. */
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
