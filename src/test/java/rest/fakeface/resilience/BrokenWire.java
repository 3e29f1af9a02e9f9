package rest.fakeface.resilience;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A line to a port of this machine, which can be cut and can make nonsense of what comes back. */
final class BrokenWire implements AutoCloseable {

  /** What the line does with what it carries. */
  enum State {
    WHOLE,
    /** What comes back is noise. */
    NOISY,
    /** Connections end, and new ones too. */
    CUT
  }

  private final ServerSocket entrance;
  private final int target;
  private final Random noise = new Random(11);
  private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
  private volatile State state = State.WHOLE;

  /** A whole line to a port. */
  BrokenWire(int target) {
    this.target = target;
    try {
      entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  /** The port at which the line begins. */
  int port() {
    return entrance.getLocalPort();
  }

  /** From now on the line does something else. */
  void set(State next) {
    state = next;
    if (next == State.CUT) {
      hangUp();
    }
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
        if (back && state == State.NOISY) {
          noise.nextBytes(buffer);
        }
        out.write(buffer, 0, count);
      }
    } catch (IOException e) {
      // One side has gone; so does the other.
    }
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
    Thread thread = new Thread(work, "broken-wire");
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
