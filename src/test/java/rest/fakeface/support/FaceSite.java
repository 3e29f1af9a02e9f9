package rest.fakeface.support;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A web site of images on the loopback interface. Returns a list of given answers one after
 * another, for any path, and then repeats the last one.
 */
public final class FaceSite implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(FaceSite::daemon);
  private final Queue<SiteAnswer> answers = new ConcurrentLinkedQueue<>();
  private final List<Visit> visits = new CopyOnWriteArrayList<>();
  private final AtomicInteger present = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private volatile SiteAnswer otherwise = SiteAnswer.status(404);

  /** Starts a site that answers 404 until answers are given. */
  public FaceSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::welcome);
    server.start();
  }

  /** The URL of the site. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Adds answers to the next requests. */
  public FaceSite answers(SiteAnswer... next) {
    answers.addAll(List.of(next));
    return this;
  }

  /** Sets the answer to all further requests. */
  public FaceSite thenAlways(SiteAnswer answer) {
    otherwise = answer;
    return this;
  }

  /**
   * The requests so far, in the order in which they were received. The last ones may be in
   * progress.
   */
  public List<Visit> visits() {
    return List.copyOf(visits);
  }

  /** The maximum number of concurrent requests so far. */
  public int mostAtOnce() {
    return mostAtOnce.get();
  }

  /** Waits for a number of requests. */
  public void awaitVisits(int count) {
    while (visits.size() < count) {
      Pause.shortly();
    }
  }

  /** Waits until the client has aborted the first request. */
  public void awaitBreakOff() {
    while (!visits.get(0).isBrokenOff()) {
      Pause.shortly();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }

  private void welcome(HttpExchange exchange) {
    Visit visit = new Visit(exchange);
    mostAtOnce.accumulateAndGet(present.incrementAndGet(), Math::max);
    visits.add(visit);
    SiteAnswer next = answers.poll();
    try {
      (next == null ? otherwise : next).to(exchange);
    } catch (IOException e) {
      visit.brokenOff = true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      present.decrementAndGet();
      visit.end = System.nanoTime();
      visit.ended = true;
      exchange.close();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "face site");
    thread.setDaemon(true);
    return thread;
  }

  /** A request and its outcome. */
  public static final class Visit {

    private final String path;
    private final Headers headers = new Headers();
    private final long begin = System.nanoTime();
    private volatile long end;
    private volatile boolean ended;
    private volatile boolean brokenOff;

    private Visit(HttpExchange exchange) {
      path = exchange.getRequestURI().toString();
      headers.putAll(exchange.getRequestHeaders());
    }

    /** The path and query of the request. */
    public String path() {
      return path;
    }

    /** A header of the request; empty when it is missing. */
    public String header(String name) {
      List<String> values = headers.getOrDefault(name, List.of());
      return String.join(", ", values);
    }

    /** The time between the end of the answer to another request and this request. */
    public Duration since(Visit earlier) {
      return Duration.ofNanos(begin - earlier.end);
    }

    /** Whether the answer was sent completely or aborted by the client. */
    public boolean isOver() {
      return ended;
    }

    /** Whether the client aborted the request before the end of the answer. */
    public boolean isBrokenOff() {
      return brokenOff;
    }
  }
}
