package rest.fakeface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.Faces.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.catalog.TestCatalog;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.TestImages;
import rest.fakeface.image.Variant;
import rest.fakeface.refresh.CatalogRefresh;
import rest.fakeface.refresh.TestRefresh;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.support.DatabaseKind;
import rest.fakeface.support.ProofLength;
import rest.fakeface.support.TestSettings;

/** Two nodes with one database and one image store: one adds faces that the other takes down. */
class TakedownRaceIT {

  private static final int ROUNDS = ProofLength.of(40, 200);

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final CyclicBarrier start = new CyclicBarrier(2);

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void takedownIsNotUndoneByAnIntakeOnAnotherNode(DatabaseKind kind) throws Exception {
    try (TestCatalog catalog = new TestCatalog(kind);
        Connection open = catalog.database().getConnection()) {
      assertThat(open.isClosed()).isFalse();
      Node one = new Node(catalog);
      Node other = new Node(catalog);
      for (int round = 0; round < ROUNDS; round++) {
        FaceName face = name(Gender.FEMALE, round % 100, round);
        if (round % 2 == 0) {
          // The other node finds the face known and its image missing.
          one.takeIn(face);
          one.images.delete(face);
        }
        race(
            () -> other.takeIn(face),
            () -> {
              one.takeIn(face);
              return one.takedown.takeDown(face, "anna", "why").orElseThrow();
            });
        one.refresh.refresh();
        other.refresh.refresh();

        assertThat(TestImages.file(directory, Variant.ORIGINAL.of(face))).doesNotExist();
        assertThat(TestImages.file(directory, Variant.THUMBNAIL.of(face))).doesNotExist();
        assertThat(one.selector.isRemoved(face.key())).isTrue();
        assertThat(other.selector.isRemoved(face.key())).isTrue();
      }
      assertThat(one.selector.snapshot().size()).isZero();
      assertThat(other.selector.snapshot().size()).isZero();
    } finally {
      threads.shutdownNow();
    }
    try (var files = Files.walk(directory)) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  /** A takedown that was killed after it was recorded. */
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void takedownThatWasKilledBetweenItsStepsIsFinishedByTheNextStart(DatabaseKind kind)
      throws Exception {
    try (TestCatalog catalog = new TestCatalog(kind);
        Connection open = catalog.database().getConnection()) {
      assertThat(open.isClosed()).isFalse();
      Node killed = new Node(catalog);
      for (int number = 0; number < ROUNDS; number++) {
        FaceName face = name(Gender.MALE, 40, number);
        killed.takeIn(face);
        catalog.takedowns().record(killed.takedown.of(face, "anna", "why"));
      }

      new Node(catalog).refresh.refresh();
    } finally {
      threads.shutdownNow();
    }
    try (var files = Files.walk(directory)) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  private void race(Callable<?> one, Callable<?> other) throws Exception {
    Future<?> first = threads.submit(() -> started(one));
    Future<?> second = threads.submit(() -> started(other));
    first.get(1, TimeUnit.MINUTES);
    second.get(1, TimeUnit.MINUTES);
  }

  private <T> T started(Callable<T> work) throws Exception {
    start.await(1, TimeUnit.MINUTES);
    return work.call();
  }

  /** A node without a server. */
  @SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
  private final class Node {

    private final FaceSelector selector = new FaceSelector();
    private final ImageStore images = TestImages.in(directory);
    private final CatalogRefresh refresh;
    private final Intake intake;
    private final FaceTakedown takedown = new FaceTakedown();

    Node(TestCatalog catalog) {
      refresh = TestRefresh.of(catalog.transactions(), selector, images);
      intake = TestIntake.of(catalog.transactions(), images, TestSettings.of());
      takedown.takedowns = catalog.takedowns();
      takedown.refresh = refresh;
      takedown.images = images;
    }

    Outcome takeIn(FaceName face) throws IOException {
      return intake.take(Candidates.good(face));
    }
  }
}
