package rest.fakeface.client;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rest.fakeface.log.Log;

/**
 * The trusted information about a request that came through trusted proxies. Malformed values are
 * treated as missing, because these values become part of addresses that others follow.
 *
 * @param client the address of the client
 * @param scheme {@code http} or {@code https}; null if unknown
 * @param host the host without its port; null if unknown
 * @param port the port; 0 if unknown
 * @param prefix the beginning of the path for the client; empty, or a path without a trailing slash
 */
public record ForwardedInfo(
    String client, @Nullable String scheme, @Nullable String host, int port, String prefix) {

  private static final int HIGHEST_PORT = 65_535;

  /** The maximum length of a value. */
  private static final int LONGEST = 255;

  private static final Logger LOG = Log.of(ForwardedInfo.class);

  /** The kinds of ignored values that have been logged. */
  private static final Set<String> LOGGED = ConcurrentHashMap.newKeySet();

  private static final Pattern SCHEME = Pattern.compile("(?i)https?");
  private static final Pattern PORT = Pattern.compile("\\d{1,5}");

  /** A host name, which may contain underscores in internal networks, or an address. */
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9a-fA-F:.]+])(?::(\\d{1,5}))?");

  /**
   * Segments that do not begin with a dot or an escaped dot; no escaped slash or control character.
   */
  private static final Pattern PREFIX =
      Pattern.compile(
          "(/(?!\\.|%2[eE])([A-Za-z0-9._~!$+,=:@-]|%(?!2[fF]|5[cC]|[01]|7[fF])[0-9A-Fa-f]{2})+)+/?");

  static ForwardedInfo of(String client, ProxyHop hop) {
    String scheme = valid("scheme", hop.proto(), SCHEME);
    String authority = valid("host", hop.host(), HOST);
    Matcher host = HOST.matcher(authority == null ? "" : authority);
    boolean named = host.matches();
    int port = port(hop.port());
    return new ForwardedInfo(
        client,
        scheme == null ? null : scheme.toLowerCase(Locale.ROOT),
        named ? host.group(1) : null,
        port == 0 && named ? port(host.group(2)) : port,
        prefix(hop.prefix()));
  }

  private static int port(@Nullable String text) {
    String digits = valid("port", text, PORT);
    int port = digits == null ? 0 : Integer.parseInt(digits);
    return port <= HIGHEST_PORT ? port : 0;
  }

  private static String prefix(@Nullable String text) {
    String path = "/".equals(text) ? null : valid("prefix", text, PREFIX);
    return path == null ? "" : path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static @Nullable String valid(String name, @Nullable String text, Pattern form) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    if (text.length() <= LONGEST && form.matcher(text).matches()) {
      return text;
    }
    if (LOGGED.add(name)) {
      LOG.log(
          Level.WARNING,
          "A trusted proxy names the {0} ''{1}'', which is ignored; another is not logged again",
          name,
          text);
    }
    return null;
  }
}
