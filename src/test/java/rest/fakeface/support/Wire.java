package rest.fakeface.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A proxy to a port of this machine that can be disconnected, which also refuses new connections.
 *
 * @param <S> the behaviours of the proxy
 */
public abstract class Wire<S extends Enum<S>> implements AutoCloseable {

  private final ServerSocket entrance;
  private final int target;
  private final S cut;
  private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
  private volatile S state;

  /** Never compared or stored. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared or stored.
  protected record Load(byte[] bytes, int count, Socket from, OutputStream to, boolean back) {

    /** Sends the bytes to the other end. */
    public void deliver() throws IOException {
      to.write(bytes, 0, count);
    }
  }

  /** Starts a proxy to a port with an initial behaviour. */
  protected Wire(int target, S first, S cut) {
    this.target = target;
    this.cut = cut;
    state = first;
    try {
      entrance = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  /**
   * Transfers bytes according to the current behaviour; the connection is closed if it returns
   * false.
   */
  protected abstract boolean carry(Load load, S state) throws IOException;

  /** The port on which the proxy listens. */
  public final int port() {
    return entrance.getLocalPort();
  }

  /** Changes the behaviour. */
  public void set(S next) {
    state = next;
    if (next == cut) {
      hangUp();
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket client = entrance.accept();
        open.add(client);
        if (state == cut) {
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
      int count = in.read(buffer);
      while (count >= 0 && carry(new Load(buffer, count, from, out, back), state)) {
        count = in.read(buffer);
      }
    } catch (IOException e) {
      // One side has closed the connection; the other one is closed, too.
    }
  }

  /** Closes all connections. */
  protected final void hangUp() {
    for (Socket socket = open.poll(); socket != null; socket = open.poll()) {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "wire");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public final void close() {
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    hangUp();
  }
}
