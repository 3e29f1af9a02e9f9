package rest.fakeface.resilience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import rest.fakeface.analysis.ColourPicture;
import rest.fakeface.bundle.BundleNode;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.AdminPassword;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.MemoryCatalog;
import rest.fakeface.support.MultipartForm;
import rest.fakeface.support.Pause;
import rest.fakeface.support.SiteAnswer;

/**
 * Adds faces in all ways at the same time, and takes faces down, until the server no longer
 * answers. Records what was acknowledged and must not be lost.
 */
final class KillWork {

  private static final int BUNDLED = 100;

  private static final ColourPicture WOMAN = ColourPicture.of(Gender.FEMALE, 35);

  private final AtomicInteger number = new AtomicInteger();
  private final Set<FaceName> added = ConcurrentHashMap.newKeySet();
  private final Set<FaceName> takedownAsked = ConcurrentHashMap.newKeySet();
  private final Set<FaceName> takenDown = ConcurrentHashMap.newKeySet();
  private final List<Thread> threads = new ArrayList<>();
  private final Path directory;
  private volatile boolean stopped;

  /** Uses files in a directory. */
  KillWork(Path directory) {
    this.directory = directory;
  }

  /** The directory of files to import. */
  Path imported() {
    return directory.resolve("imported");
  }

  /** The answer of the harvested site: a different face on every request. */
  SiteAnswer site() {
    return exchange -> SiteAnswer.jpeg(WOMAN.jpeg(number.incrementAndGet())).to(exchange);
  }

  /** Starts the work on a server. */
  void begin(Http http) {
    stopped = false;
    start(() -> upload(http));
    start(() -> takeDown(http));
    start(this::bringFiles);
    byte[] bundle = bundle();
    start(() -> http.post("/admin/bundle", "application/x-tar", bundle, AdminPassword.asAdmin()));
    start(() -> http.get("/face/json"));
  }

  /** Stops the work, even if the server does not answer. */
  void end() throws InterruptedException {
    stopped = true;
    for (Thread thread : threads) {
      thread.join();
    }
    threads.clear();
  }

  /** The faces whose addition was acknowledged, without those with a requested takedown. */
  List<FaceName> mustBeThere() {
    return added.stream().filter(face -> !takedownAsked.contains(face)).toList();
  }

  /** The faces whose takedown was acknowledged. */
  Set<FaceName> mustBeGone() {
    return takenDown;
  }

  private void start(Runnable work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                do {
                  work.run();
                } while (!stopped);
              } catch (UncheckedIOException e) {
                // The server was killed before it acknowledged the request.
              }
            },
            "kill-work");
    threads.add(thread);
    thread.start();
  }

  private void upload(Http http) {
    byte[] jpeg = WOMAN.jpeg(number.incrementAndGet());
    FaceName face = name(jpeg);
    MultipartForm form =
        new MultipartForm()
            .field("gender", "female")
            .field("age", "35")
            .file("image", "a.jpg", jpeg);
    HttpResponse<byte[]> answer =
        http.post("/admin/faces", MultipartForm.TYPE, form.bytes(), AdminPassword.asAdmin());
    if (answer.statusCode() == 200 && Http.text(answer).contains(face.toString())) {
      added.add(face);
    }
  }

  private void takeDown(Http http) {
    List<FaceName> candidates = mustBeThere();
    if (candidates.size() > 3) {
      FaceName face = candidates.get(0);
      takedownAsked.add(face);
      String path = "/admin/faces/" + face + "?reason=test";
      if (http.send("DELETE", path, AdminPassword.asAdmin()).statusCode() == 200) {
        takenDown.add(face);
      }
    }
    Pause.shortly();
  }

  private void bringFiles() {
    byte[] jpeg = WOMAN.jpeg(number.incrementAndGet());
    FaceFiles.write(imported().resolve(name(jpeg).toString()), jpeg);
    Pause.millis(50);
  }

  private byte[] bundle() {
    BundleNode node =
        new BundleNode(new MemoryCatalog(), directory.resolve("bundle-" + number.get()));
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    for (int i = 0; i < BUNDLED; i++) {
      byte[] jpeg = WOMAN.jpeg(number.incrementAndGet());
      node.add(new Face(name(jpeg), "bundle", now, null, null), jpeg);
    }
    try {
      return node.export();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FaceName name(byte[] jpeg) {
    return new FaceName(Gender.FEMALE, 35, FaceKey.ofContent(jpeg));
  }
}
