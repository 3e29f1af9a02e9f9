package rest.fakeface.image.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.catalog.database.FullDisk;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageName;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.ImagesUnavailableException;
import rest.fakeface.image.Variant;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.LogLines;
import rest.fakeface.support.Pause;
import rest.fakeface.support.S3Server;
import rest.fakeface.support.S3Wire;

/** An S3 server that is down, slow or full blocks nothing, and the store recovers by itself. */
class BucketTroubleIT {

  /** The timeout of the tests is 2 s; the rest is for a busy machine. */
  private static final Duration SOON = Duration.ofSeconds(6);

  private static final S3Server SERVER = S3Server.started();
  private static final S3Wire WIRE = new S3Wire(SERVER.port());

  @TempDir static Path directory;

  private static S3Images images;
  private static FaceName face;
  private static FaceImage image;

  @BeforeAll
  static void keepAnImage() throws IOException, ImageRejectedException {
    images = TestBucket.images(SERVER.settings(WIRE.port()), directory);
    face = FaceFiles.write(directory.resolve("faces"), Gender.FEMALE, 35);
    image =
        new ImageDecoder(TestBucket.settings(directory))
            .decode(FaceFiles.jpeg(Gender.FEMALE, 35, 1));
    images.put(face, image);
  }

  @AfterAll
  static void stopTheServer() {
    images.close();
    WIRE.close();
    SERVER.close();
  }

  @BeforeEach
  @AfterEach
  void bucketAnswers() {
    WIRE.set(S3Wire.State.WHOLE);
    awaitAnswer();
  }

  @Test
  void bucketThatIsAwayIsToldSoonAndOnceAndIsUsedAgainWhenItIsBack() throws IOException {
    try (LogLines log = new LogLines(BucketGuard.class)) {
      beAwayAndComeBack();

      assertThat(images.read(name())).isPresent();
      assertThat(log.lines()).hasSize(2);
      assertThat(log.lines().get(0)).contains("Images are not served until the bucket answers");
      assertThat(log.lines().get(1)).contains("answers again");
    }
  }

  private static void beAwayAndComeBack() {
    SERVER.kill();
    for (int i = 0; i < 20; i++) {
      isUnavailable(() -> images.open(name()));
      isUnavailable(() -> images.put(face, image));
      isUnavailable(() -> images.delete(face));
      isUnavailable(() -> images.holds(face));
    }
    isUnavailable(() -> images.sweep(Instant.now(), faces -> {}));
    isUnavailable(() -> images.deleteAll(List.of(face)));

    SERVER.start();
    awaitAnswer();
  }

  @Test
  void startIsNotRefusedForABucketThatIsAway() {
    WIRE.set(S3Wire.State.CUT);
    try (LogLines log = new LogLines(BucketAccess.class)) {
      within(SOON, images::check);

      assertThat(log.lines()).singleElement().asString().contains(S3Server.BUCKET);
    }
  }

  @Test
  void frozenServerAndOneWhoseAnswersDripAreGivenUpInTime() {
    SERVER.freeze();
    try {
      isUnavailable(() -> images.open(name()));
    } finally {
      SERVER.thaw();
    }
    awaitAnswer();
    WIRE.set(S3Wire.State.DRIPPING);

    isUnavailable(() -> images.open(name()));
  }

  @Test
  void slowServerHoldsFewThreadsAndTheOthersAreToldAtOnce() {
    int readers = 8 * Runtime.getRuntime().availableProcessors();
    ExecutorService threads = Executors.newFixedThreadPool(4 * readers);
    SERVER.freeze();
    try {
      List<CompletableFuture<Duration>> waits = new ArrayList<>();
      for (int i = 0; i < 4 * readers; i++) {
        waits.add(CompletableFuture.supplyAsync(BucketTroubleIT::unavailableAfter, threads));
      }
      List<Duration> times = waits.stream().map(CompletableFuture::join).sorted().toList();

      assertThat(times.get(2 * readers)).isLessThan(Duration.ofMillis(1_500));
      assertThat(times.get(times.size() - 1)).isLessThan(SOON);
    } finally {
      SERVER.thaw();
      threads.shutdownNow();
    }
  }

  @Test
  void fullBucketIsAFullDiskAndStaysReadable() throws IOException {
    WIRE.set(S3Wire.State.FULL);

    assertThatThrownBy(() -> images.put(face, image))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("QuotaExceeded")
        .matches(FullDisk::isCauseOf);
    assertThat(images.read(name())).isPresent();

    WIRE.set(S3Wire.State.WHOLE);
    images.put(face, image);
  }

  private static ImageName name() {
    return Variant.ORIGINAL.of(face);
  }

  private static Duration unavailableAfter() {
    Instant begun = Instant.now();
    assertThatThrownBy(() -> images.open(name())).isInstanceOf(ImagesUnavailableException.class);
    return Duration.between(begun, Instant.now());
  }

  private static void isUnavailable(ThrowingCallable request) {
    within(SOON, () -> assertThatThrownBy(request).isInstanceOf(ImagesUnavailableException.class));
  }

  private static void within(Duration time, Runnable work) {
    Instant begun = Instant.now();
    work.run();
    assertThat(Duration.between(begun, Instant.now())).isLessThan(time);
  }

  private static void awaitAnswer() {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!answers()) {
      assertThat(Instant.now()).as("the bucket answers again").isBefore(end);
      Pause.millis(100);
    }
  }

  private static boolean answers() {
    try {
      return images.open(name()).isPresent();
    } catch (IOException e) {
      return false;
    }
  }
}
