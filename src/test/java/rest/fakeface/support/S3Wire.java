package rest.fakeface.support;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A proxy in front of an S3 server that can be disconnected, slowed down, or made to answer like a
 * full store.
 */
public final class S3Wire extends Wire<S3Wire.State> {

  /** The behaviour of the proxy. */
  public enum State {
    WHOLE,
    /** Connections are closed. */
    CUT,
    /** Answers are sent at ten bytes per second. */
    DRIPPING,
    /** Objects are not accepted. */
    FULL
  }

  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

  private static final String NO_SPACE =
      "<?xml version=\"1.0\"?><Error><Code>QuotaExceeded</Code>"
          + "<Message>There is no space left</Message></Error>";

  /** Starts a working proxy to a port. */
  public S3Wire(int target) {
    super(target, State.WHOLE, State.CUT);
  }

  /** Changes the behaviour, also for existing connections. */
  @Override
  public void set(State next) {
    super.set(next);
    hangUp();
  }

  @Override
  protected boolean carry(Load load, State state) throws IOException {
    if (!load.back() && state == State.FULL && isPut(load)) {
      refuse(load);
      return false;
    }
    if (load.back() && state == State.DRIPPING) {
      drip(load);
    } else {
      load.deliver();
    }
    return true;
  }

  private static void drip(Load load) throws IOException {
    for (int i = 0; i < load.count(); i++) {
      load.to().write(load.bytes(), i, 1);
      Pause.millis(100);
    }
  }

  private static boolean isPut(Load load) {
    return load.count() > 4
        && new String(load.bytes(), 0, 4, StandardCharsets.US_ASCII).equals("PUT ");
  }

  /** Reads the body first, because the client would otherwise not read the answer. */
  private static void refuse(Load load) throws IOException {
    Socket client = load.from();
    String begun = new String(load.bytes(), 0, load.count(), StandardCharsets.ISO_8859_1);
    Matcher length = LENGTH.matcher(begun);
    int head = begun.indexOf("\r\n\r\n") + 4;
    if (length.find() && head > 3) {
      long rest = Long.parseLong(length.group(1)) - (load.count() - head);
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
}
