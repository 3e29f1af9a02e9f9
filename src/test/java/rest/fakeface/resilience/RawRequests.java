package rest.fakeface.resilience;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Generates requests with changed bytes, and several requests at once. */
final class RawRequests {

  private static final String END = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

  private static final List<String> RIGHT =
      List.of(
          "GET /face/json?gender=female&minimum_age=20" + END + "\r\n",
          "GET /face/view/x" + END + "Accept: text/html\r\n\r\n",
          "HEAD /stats" + END + "\r\n",
          "OPTIONS /faces" + END + "Origin: http://a\r\nAccess-Control-Request-Method: GET\r\n\r\n",
          "GET /content/female_35_a3f1c2d4e5b60718293a4b5c6d7e8f9001122334.jpg"
              + END
              + "Range: bytes=0-9\r\nIf-None-Match: \"x\"\r\n\r\n",
          "POST /faces/match" + END + "Content-Type: text/csv\r\nContent-Length: 5\r\n\r\nid\n1\n",
          "POST /faces/match"
              + END
              + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
              + "a\r\n[{\"id\":1}]\r\n0\r\n\r\n",
          "DELETE /admin/faces/x?reason=y" + END + "\r\n",
          "GET /prometheus" + END + "Accept: text/plain\r\n\r\n");

  private final Random random;

  RawRequests(Random random) {
    this.random = random;
  }

  FuzzRequest next() {
    String request = any();
    if (random.nextInt(6) == 0) {
      request = request.replace("Connection: close\r\n", "") + any();
    }
    byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);
    return FuzzRequest.of(Mutation.of(bytes, random), false);
  }

  private String any() {
    return RIGHT.get(random.nextInt(RIGHT.size()));
  }
}
