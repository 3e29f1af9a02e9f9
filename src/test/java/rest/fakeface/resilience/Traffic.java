package rest.fakeface.resilience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.Pause;

/**
 * Requests faces continuously and adds faces to the server's import directory until it is closed.
 */
final class Traffic implements AutoCloseable {

  /** The age of the face that exists before the traffic starts. */
  static final int FIRST_AGE = 1;

  private static final int LAST_AGE = 90;

  private final Http http;
  private final Path faces;
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final List<Thread> threads = List.of(new Thread(this::ask), new Thread(this::bring));
  private volatile boolean over;

  /** Starts the traffic. */
  Traffic(Http http, Path faces) {
    this.http = http;
    this.faces = faces;
    threads.forEach(Thread::start);
  }

  /** Ends the traffic; returns the answers other than 200. */
  List<String> end() {
    close();
    return List.copyOf(failures);
  }

  /** The number of requests. */
  int requests() {
    return requests.get();
  }

  private void ask() {
    while (!over) {
      for (String path : List.of("/face/json", "/face/image", "/thumb/image", "/stats")) {
        int status = http.status(path);
        requests.incrementAndGet();
        if (status != 200) {
          failures.add(path + " " + status);
        }
      }
    }
  }

  private void bring() {
    for (int age = FIRST_AGE + 1; age <= LAST_AGE && !over; age++) {
      bring(faces, age);
      Pause.shortly();
    }
  }

  /** Adds the face of a woman atomically. */
  static void bring(Path faces, int age) {
    try {
      Files.createDirectories(faces);
      Path aside = Files.createTempDirectory(faces.getParent(), "new-");
      FaceName face = FaceFiles.write(aside, Gender.FEMALE, age);
      Files.move(aside.resolve(face.toString()), faces.resolve(face.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    over = true;
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
