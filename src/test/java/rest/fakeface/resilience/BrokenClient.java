package rest.fakeface.resilience;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import rest.fakeface.support.Pause;

/**
 * A client that disconnects after a given number of bytes, by a reset or the end of the connection.
 */
final class BrokenClient {

  private static final byte[] HTTP2_PREFACE =
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private static final int HEADERS = 1;
  private static final int RST_STREAM = 3;
  private static final int SETTINGS = 4;
  private static final int END_STREAM_AND_HEADERS = 5;
  private static final int CANCEL = 8;

  private final URI server;

  BrokenClient(URI server) {
    this.server = server;
  }

  /** Sends a request, reads a number of bytes of the answer, and resets the connection. */
  void get(String path, int read, String... headers) throws IOException {
    try (Socket socket = open()) {
      send(socket, head("GET", path, headers), new byte[0]);
      socket.getInputStream().readNBytes(read);
      socket.setSoLinger(true, 0);
    }
  }

  /**
   * Sends a part of a body and disconnects.
   *
   * @param reset whether by a reset; otherwise by the end of the stream, so that the server must
   *     detect the missing rest
   */
  void post(String path, boolean reset, byte[] body, String... headers) throws IOException {
    try (Socket socket = open()) {
      send(socket, head("POST", path, headers), body);
      // The server must have started reading the body.
      Pause.shortly();
      if (reset) {
        socket.setSoLinger(true, 0);
      }
    }
  }

  /** Sends bytes, which need not be HTTP, and resets the connection. */
  void garbage(byte... bytes) throws IOException {
    try (Socket socket = open()) {
      socket.getOutputStream().write(bytes);
      Pause.shortly();
      socket.setSoLinger(true, 0);
    }
  }

  /** Opens HTTP/2 streams with a request, and resets each immediately. */
  void rapidResets(String path, int streams, boolean upgrade) throws IOException {
    try (Socket socket = open()) {
      if (upgrade) {
        String[] headers = {
          "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__"
        };
        send(socket, head("GET", "/stats", headers), new byte[0]);
        socket.getInputStream().read();
      }
      OutputStream out = socket.getOutputStream();
      out.write(HTTP2_PREFACE);
      out.write(frame(SETTINGS, 0, 0, new byte[0]));
      for (int stream = 3; stream < 3 + 2 * streams; stream += 2) {
        out.write(frame(HEADERS, END_STREAM_AND_HEADERS, stream, http2Head(path)));
        out.write(frame(RST_STREAM, 0, stream, ByteBuffer.allocate(4).putInt(CANCEL).array()));
      }
      Pause.shortly();
      socket.setSoLinger(true, 0);
    } catch (IOException e) {
      // The server may have closed the connection.
      return;
    }
  }

  private Socket open() throws IOException {
    Socket socket = new Socket(server.getHost(), server.getPort());
    socket.setSoTimeout(20_000);
    socket.setReceiveBufferSize(4_096);
    return socket;
  }

  private String head(String method, String path, String... headers) {
    String fields = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return method + " " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n" + fields;
  }

  private static void send(Socket socket, String head, byte[] body) throws IOException {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes((head + "\r\n").getBytes(StandardCharsets.US_ASCII));
    request.writeBytes(body);
    socket.getOutputStream().write(request.toByteArray());
  }

  private static byte[] frame(int type, int flags, int stream, byte[] payload) {
    return ByteBuffer.allocate(9 + payload.length)
        .put((byte) 0)
        .putShort((short) payload.length)
        .put((byte) type)
        .put((byte) flags)
        .putInt(stream)
        .put(payload)
        .array();
  }

  /** The head of a request as HPACK literals without an index. */
  private byte[] http2Head(String path) {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    String[] fields = {
      ":method", "GET", ":scheme", "http", ":path", path, ":authority", server.getAuthority()
    };
    for (int i = 0; i < fields.length; i++) {
      if (i % 2 == 0) {
        head.write(0);
      }
      head.write(fields[i].length());
      head.writeBytes(fields[i].getBytes(StandardCharsets.US_ASCII));
    }
    return head.toByteArray();
  }
}
