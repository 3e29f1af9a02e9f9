package rest.fakeface.resilience;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rest.fakeface.face.FaceName;
import rest.fakeface.support.Http;

/** Users who request all public endpoints of a server, each at a limited rate, until closed. */
final class PublicLoad implements AutoCloseable {

  private static final int USERS = 4;

  private static final Duration BETWEEN_REQUESTS = Duration.ofMillis(60);

  private static final String PEOPLE =
      IntStream.range(0, 50)
          .mapToObj(row -> "p" + row + ",female," + (20 + row % 30))
          .collect(Collectors.joining("\n", "id,gender,age\n", "\n"));

  private final Http http;
  private final List<Request> requests;
  private final List<Thread> users = new ArrayList<>();
  private final List<Integer> micros = Collections.synchronizedList(new ArrayList<>());
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private volatile boolean ended;

  PublicLoad(Http http, List<FaceName> faces) {
    this.http = http;
    requests = requests(faces);
    for (int user = 0; user < USERS; user++) {
      int first = user;
      users.add(new Thread(() -> run(first), "user-" + user));
    }
    users.forEach(Thread::start);
  }

  private List<Request> requests(List<FaceName> faces) {
    return List.of(
        new Request(200, n -> http.get("/face/json?gender=female&minimum_age=" + (20 + n % 10))),
        new Request(302, n -> http.get("/face/view?" + n)),
        new Request(200, n -> http.get("/face/image?seed=" + n)),
        new Request(200, n -> http.get("/face/url")),
        new Request(200, n -> http.get("/thumb/image")),
        new Request(302, n -> http.get("/thumb/view?gender=male")),
        new Request(200, n -> http.get("/faces?count=100&seed=" + n, "Accept", "text/csv")),
        new Request(200, n -> http.get("/faces?count=10&balanced=true")),
        new Request(200, n -> http.get("/faces/" + face(faces, n))),
        new Request(200, n -> http.post("/faces/match", "text/csv", PEOPLE)),
        new Request(200, n -> http.get("/content/" + face(faces, n))),
        new Request(200, n -> http.get("/content/thumb_" + face(faces, n))),
        new Request(206, n -> http.get("/content/" + face(faces, n), "Range", "bytes=10-99")),
        new Request(304, n -> http.get("/content/" + face(faces, n), "If-None-Match", "*")),
        new Request(400, n -> http.get("/face/json?minimum_age=x")),
        new Request(404, n -> http.get("/faces/unknown" + n)),
        new Request(200, n -> http.get("/stats/json")),
        new Request(200, n -> http.get("/")));
  }

  private static FaceName face(List<FaceName> faces, int number) {
    return faces.get(number % faces.size());
  }

  private void run(int first) {
    for (int number = first; !ended; number += USERS) {
      Request request = requests.get(number % requests.size());
      long begun = System.nanoTime();
      try {
        int status = request.send().apply(number / requests.size()).statusCode();
        if (status != request.status()) {
          failures.add(status + " in place of " + request.status() + " for request " + number);
        }
      } catch (RuntimeException e) {
        failures.add(e + " for request " + number);
      }
      long nanos = System.nanoTime() - begun;
      micros.add((int) (nanos / 1_000));
      LockSupport.parkNanos(Math.max(0, BETWEEN_REQUESTS.toNanos() - nanos));
    }
  }

  /** The number of answered requests. */
  int count() {
    return micros.size();
  }

  /** The unexpected answers. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  /** The time in milliseconds within which a number of a thousand requests were answered. */
  double millis(int ofThousand) {
    List<Integer> sorted = new ArrayList<>(micros);
    Collections.sort(sorted);
    return sorted.get((int) ((sorted.size() - 1) * (long) ofThousand / 1_000)) / 1_000.0;
  }

  /** Stops the users after their last requests. */
  @Override
  public void close() {
    ended = true;
    for (Thread user : users) {
      try {
        user.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * A kind of requests.
   *
   * @param status the expected status
   * @param send sends the request with a number
   */
  private record Request(int status, IntFunction<HttpResponse<byte[]>> send) {}
}
