package rest.fakeface.resilience;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Many slow clients of one server, with a connection each, on a single thread. */
final class SlowClients implements AutoCloseable {

  /** The number of client addresses. Linux supports those without configuration. */
  private static final int ADDRESSES = 100;

  private static final int SMALL_WINDOW = 4096;

  /** Between two drips of a client, in milliseconds. */
  private static final int PAUSE = 100;

  /** The number of bytes of an answer up to its status. */
  private static final int STATUS_LINE = 13;

  private final Script script;
  private final List<Client> clients = new ArrayList<>();
  private final Selector selector;
  private final Thread thread = new Thread(this::run, "slow clients");
  private volatile boolean over;

  /**
   * The behaviour of each client.
   *
   * @param begin the bytes that it sends first
   * @param drip the bytes that it then sends ten times a second
   * @param reads whether it reads the answer; otherwise, it also has a small receive window
   */
  record Script(String begin, String drip, boolean reads) {}

  /** A client with the bytes it has read, and whether the server has closed its connection. */
  private static final class Client {

    private final SocketChannel channel;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private volatile boolean ended;

    Client(SocketChannel channel) {
      this.channel = channel;
    }
  }

  private SlowClients(Script script) throws IOException {
    this.script = script;
    this.selector = Selector.open();
  }

  /** Connects clients from many addresses, and sends their first bytes. */
  static SlowClients connect(URI server, int count, Script script) {
    return connect(1, ADDRESSES, server, count, script);
  }

  /** Connects clients from a single other address, and sends their first bytes. */
  static SlowClients connectFromOne(URI server, int count, Script script) {
    return connect(2, 1, server, count, script);
  }

  private static SlowClients connect(
      int network, int addresses, URI server, int count, Script script) {
    try {
      SlowClients all = new SlowClients(script);
      for (int i = 0; i < count; i++) {
        byte[] address = {127, 0, (byte) network, (byte) (1 + i % addresses)};
        all.clients.add(all.connect(InetAddress.getByAddress(address), server.getPort()));
      }
      all.thread.setDaemon(true);
      all.thread.start();
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Client connect(InetAddress address, int port) throws IOException {
    SocketChannel channel = SocketChannel.open();
    if (!script.reads()) {
      channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALL_WINDOW);
    }
    channel.bind(new InetSocketAddress(address, 0));
    channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    Client client = new Client(channel);
    ByteBuffer begin = ByteBuffer.wrap(script.begin().getBytes(ISO_8859_1));
    while (begin.hasRemaining()) {
      channel.write(begin);
    }
    channel.configureBlocking(false);
    if (script.reads()) {
      channel.register(selector, SelectionKey.OP_READ, client);
    }
    return client;
  }

  /** The number of clients by received status; the key is empty for those without an answer. */
  Map<String, Integer> statuses() {
    if (!script.reads()) {
      clients.forEach(SlowClients::readBeginning);
    }
    return clients.stream()
        .map(client -> client.read.toString(ISO_8859_1).split(" ", 3))
        .collect(
            Collectors.groupingBy(
                line -> line.length > 1 ? line[1] : "", Collectors.summingInt(line -> 1)));
  }

  private static void readBeginning(Client client) {
    if (client.read.size() == 0) {
      read(client, ByteBuffer.allocate(STATUS_LINE));
    }
  }

  boolean areAllEnded() {
    return clients.stream().allMatch(client -> client.ended);
  }

  boolean isAnyEnded() {
    return clients.stream().anyMatch(client -> client.ended);
  }

  private void run() {
    ByteBuffer buffer = ByteBuffer.allocate(SMALL_WINDOW);
    long next = System.nanoTime();
    try {
      while (!over) {
        selector.select(key -> read(key, buffer), PAUSE);
        if (System.nanoTime() >= next) {
          next += TimeUnit.MILLISECONDS.toNanos(PAUSE);
          clients.stream().filter(client -> !client.ended).forEach(this::drip);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(SelectionKey key, ByteBuffer buffer) {
    Client client = (Client) key.attachment();
    read(client, buffer);
    if (client.ended) {
      key.cancel();
    }
  }

  private static void read(Client client, ByteBuffer buffer) {
    try {
      buffer.clear();
      if (client.channel.read(buffer) < 0) {
        throw new IOException("ended");
      }
      byte[] bytes = new byte[buffer.flip().remaining()];
      buffer.get(bytes);
      client.read.writeBytes(bytes);
    } catch (IOException e) {
      client.ended = true;
    }
  }

  private void drip(Client client) {
    try {
      client.channel.write(ByteBuffer.wrap(script.drip().getBytes(ISO_8859_1)));
    } catch (IOException e) {
      // The end is detected by reading everything that the server has sent before.
    }
  }

  @Override
  public void close() {
    over = true;
    try {
      thread.join();
      for (Client client : clients) {
        client.channel.close();
      }
      selector.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
