package rest.fakeface.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line to an S3 server, which can be cut, drip, or answer as a store does that is full. */
public final class S3Wire implements AutoCloseable {

  /** What the line does. */
  public enum State {
    WHOLE,
    /** Whoever connects hears nothing more. */
    CUT,
    /** Answers come a byte at a time, ten in a second. */
    DRIPPING,
    /** Nothing new is taken. */
    FULL
  }

  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

  private static final String NO_SPACE =
      "<?xml version=\"1.0\"?><Error><Code>QuotaExceeded</Code>"
          + "<Message>There is no space left</Message></Error>";

  private final ServerSocket entrance;
  private final int target;
  private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
  private volatile State state = State.WHOLE;

  /** A whole line to a port. */
  public S3Wire(int target) {
    this.target = target;
    try {
      entrance = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  /** The port at which the line begins. */
  public int port() {
    return entrance.getLocalPort();
  }

  /** From now on the line does something else, and with what is under way, too. */
  public void set(State next) {
    state = next;
    hangUp();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = entrance.accept();
        open.add(client);
        if (state == State.CUT) {
          client.close();
        } else {
          connect(client);
        }
      }
    } catch (IOException e) {
      hangUp();
    }
  }

  private void connect(Socket client) throws IOException {
    try {
      Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
      open.add(server);
      start(() -> carry(client, server, false));
      start(() -> carry(server, client, true));
    } catch (IOException e) {
      client.close();
    }
  }

  private void carry(Socket from, Socket to, boolean back) {
    byte[] buffer = new byte[8192];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        if (!back && state == State.FULL && isPut(buffer, count)) {
          refuse(buffer, count, from);
          return;
        }
        write(out, buffer, count, back);
      }
    } catch (IOException e) {
      // One side has gone; so does the other.
    }
  }

  private void write(OutputStream out, byte[] buffer, int count, boolean back) throws IOException {
    if (!back || state != State.DRIPPING) {
      out.write(buffer, 0, count);
      return;
    }
    for (int i = 0; i < count; i++) {
      out.write(buffer, i, 1);
      Pause.millis(100);
    }
  }

  private static boolean isPut(byte[] buffer, int count) {
    return count > 4 && new String(buffer, 0, 4, StandardCharsets.US_ASCII).equals("PUT ");
  }

  /** Reads the body first, or the client would not read the answer. */
  private static void refuse(byte[] buffer, int count, Socket client) throws IOException {
    String begun = new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
    Matcher length = LENGTH.matcher(begun);
    int head = begun.indexOf("\r\n\r\n") + 4;
    if (length.find() && head > 3) {
      long rest = Long.parseLong(length.group(1)) - (count - head);
      client.getInputStream().readNBytes((int) Math.max(0, rest));
    }
    String answer =
        "HTTP/1.1 403 Forbidden\r\nContent-Type: application/xml\r\nConnection: close\r\n"
            + "Content-Length: "
            + NO_SPACE.length()
            + "\r\n\r\n"
            + NO_SPACE;
    client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }

  private void hangUp() {
    for (Socket socket = open.poll(); socket != null; socket = open.poll()) {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "s3-wire");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    hangUp();
  }
}
