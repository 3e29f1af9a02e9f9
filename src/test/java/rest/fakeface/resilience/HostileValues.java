package rest.fakeface.resilience;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Values that are difficult for careless programs, or sent by attackers. */
final class HostileValues {

  /** Must never be at the beginning of a log line. */
  static final String MARKER = "FUZZ-LINE";

  /** Must never be the name of a header. */
  static final String HEADER = "X-Injected";

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "-1",
          "0",
          "150",
          "151",
          "5001",
          "2147483648",
          "99999999999999999999",
          "1e3",
          "1e999999999",
          "0x10",
          "NaN",
          "\u0663",
          "true",
          "[]",
          "null",
          "\r\n" + HEADER + ": yes",
          "\n" + MARKER,
          "\r" + MARKER,
          "\u2028" + MARKER,
          "\u001b[31m" + MARKER,
          "\u0000",
          "../../../../../../etc/passwd",
          "..%2f..%2f..%2fetc%2fpasswd",
          "..\\..\\WEB-INF\\web.xml",
          "....//....//etc/passwd",
          "/etc/passwd",
          "WEB-INF/web.xml",
          "../catalog.mv.db",
          "%c0%ae%c0%ae/etc/passwd",
          "file:///etc/passwd",
          ";x=1",
          "%",
          "%5",
          "%zz",
          "%00",
          "%0a" + MARKER,
          "%0d%0a" + HEADER + ":yes",
          "' or 1=1; drop table face; --",
          "<script>alert(1)</script>",
          "${jndi:ldap://127.0.0.1:1/x}",
          "{0}%s%n",
          "\ud83d\udc69",
          "\u202e\u00ff",
          "[x|y]^`{}",
          "female",
          "male",
          "female_35_a3f1c2d4e5b60718293a4b5c6d7e8f9001122334.jpg",
          "x".repeat(300),
          "x".repeat(3_000));

  private HostileValues() {}

  /** An unescaped value. */
  static String any(Random random) {
    return VALUES.get(random.nextInt(VALUES.size()));
  }

  /** A value for a header, without line breaks, which would end it. */
  static String inHeader(Random random) {
    return any(random).replaceAll("[\\r\\n\\x00]", " ").strip();
  }

  /** An escaped value for a URL. */
  static String inAddress(Random random) {
    return escaped(any(random));
  }

  static String escaped(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
