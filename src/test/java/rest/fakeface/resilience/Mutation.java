package rest.fakeface.resilience;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes bytes at random: removes, duplicates, swaps or inserts some. */
final class Mutation {

  private static final List<String> TOKENS =
      List.of(
          "\r\n",
          "\n",
          "\r",
          "\u0000",
          "\t",
          " ",
          ":",
          "/",
          "//",
          "/../",
          "/./",
          "?",
          "#",
          "%",
          "%00",
          "%0d%0a",
          ";x=1",
          "\u00ff\u00fe",
          "HTTP/1.0",
          "HTTP/9.9",
          "\r\nTransfer-Encoding: chunked\r\n",
          "\r\nTransfer-Encoding: gzip, chunked\r\n",
          "\r\nContent-Length: 99999999999999999999\r\n",
          "\r\nContent-Length: -1\r\n",
          "\r\nContent-Length: 5\r\n",
          "\r\n folded\r\n",
          "\r\nHost: " + "a".repeat(2_000) + "\r\n",
          "\r\nExpect: 100-continue\r\n",
          "\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\nConnection: Upgrade\r\n",
          "ffffffffffffffff\r\n",
          "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
          "GET http://elsewhere.example/face/json HTTP/1.1\r\n",
          "CONNECT elsewhere.example:443 HTTP/1.1\r\n",
          "x".repeat(20_000));

  private Mutation() {}

  /** Applies one to four changes to bytes. */
  static byte[] of(byte[] bytes, Random random) {
    byte[] changed = bytes;
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      changed = once(changed, random);
    }
    return changed;
  }

  private static byte[] once(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(20));
    byte[] part = Arrays.copyOfRange(bytes, from, to);
    return switch (random.nextInt(6)) {
      case 0 -> replaced(bytes, from, to, new byte[0]);
      case 1 -> replaced(bytes, from, from, part);
      case 2 -> replaced(bytes, from, bytes.length, new byte[0]);
      case 3 ->
          replaced(bytes, from, from, HostileValues.any(random).getBytes(StandardCharsets.UTF_8));
      case 4 -> {
        random.nextBytes(part);
        yield replaced(bytes, from, to, part);
      }
      default -> {
        String token = TOKENS.get(random.nextInt(TOKENS.size()));
        yield replaced(bytes, from, from, token.getBytes(StandardCharsets.ISO_8859_1));
      }
    };
  }

  private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
    byte[] result = Arrays.copyOf(bytes, bytes.length - (to - from) + by.length);
    System.arraycopy(by, 0, result, from, by.length);
    System.arraycopy(bytes, to, result, from + by.length, bytes.length - to);
    return result;
  }
}
