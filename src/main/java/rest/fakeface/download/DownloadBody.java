package rest.fakeface.download;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The body of an answer, read in parts, each with a timeout. */
final class DownloadBody implements Flow.Subscriber<List<ByteBuffer>> {

  /** A part, empty at the end, or the reason why there is no more. */
  private record Event(List<ByteBuffer> bytes, @Nullable Throwable trouble) {}

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Duration patience;
  private volatile Flow.@Nullable Subscription subscription;

  DownloadBody(Duration patience) {
    this.patience = patience;
  }

  /**
   * The next bytes; empty at the end.
   *
   * @throws IOException if the connection breaks or nothing arrives
   */
  List<ByteBuffer> next() throws IOException, InterruptedException {
    Event event = events.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (event == null) {
      throw new IOException("no data for " + inWords(patience));
    }
    if (event.trouble() != null) {
      throw new IOException("the connection broke: " + event.trouble().getMessage());
    }
    request();
    return event.bytes();
  }

  static String inWords(Duration patience) {
    long millis = patience.toMillis();
    return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
  }

  void cancel() {
    if (subscription != null) {
      subscription.cancel();
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    request();
  }

  @Override
  public void onNext(List<ByteBuffer> bytes) {
    if (bytes.isEmpty()) {
      request();
    } else {
      events.add(new Event(bytes, null));
    }
  }

  @Override
  public void onError(Throwable trouble) {
    events.add(new Event(List.of(), trouble));
  }

  @Override
  public void onComplete() {
    events.add(new Event(List.of(), null));
  }

  /** Requests one part at a time, because more would fill the memory if the disk is slow. */
  private void request() {
    if (subscription != null) {
      subscription.request(1);
    }
  }
}
