package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.Faces;

class ConcurrentServingTest {

  private static final int PICKERS = 3;
  private static final int WOMEN = 60_000;

  /** Enough faces that adding and removing them triggers compactions. */
  private static final List<Face> MEN =
      IntStream.range(0, 50_000).mapToObj(number -> Faces.man(40, -1 - number)).toList();

  private static final FaceFilter FEMALE = new FaceFilter(Gender.FEMALE, AgeRange.ALL);

  private final FaceSelector selector = new FaceSelector();
  private final Map<FaceKey, Instant> recorded = new ConcurrentHashMap<>();
  private final AtomicInteger picking = new AtomicInteger(PICKERS);
  private final AtomicInteger columns = new AtomicInteger();
  private final ExecutorService threads = Executors.newFixedThreadPool(PICKERS + 2);

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  @Test
  void aServingIsRecordedThoughFacesComeGoAndMove() throws Exception {
    selector.publish(
        draft -> IntStream.range(0, WOMEN).forEach(number -> draft.add(woman(number))));

    run(this::serveOnce);
    record();

    assertThat(columns).hasValueGreaterThan(0);
    assertThat(IntStream.range(0, WOMEN))
        .allMatch(number -> recorded.containsKey(woman(number).key()));
  }

  @Test
  void theLastServingOfAFaceIsTheOneRecorded() throws Exception {
    selector.publish(draft -> IntStream.range(0, 150).forEach(number -> draft.add(woman(number))));

    run(this::pickMany);
    record();

    assertThat(columns).hasValueGreaterThan(0);
    assertThat(recorded).hasSize(150);
    for (int number = 0; number < 150; number++) {
      FaceName name = woman(number).name();
      assertThat(Objects.requireNonNull(selector.find(name)).lastServed())
          .isEqualTo(recorded.get(name.key()));
    }
  }

  /** Runs pickers while men are added and removed, and servings are recorded. */
  private void run(PickerWork work) throws Exception {
    List<Callable<Void>> all = new ArrayList<>();
    for (int number = 0; number < PICKERS; number++) {
      int picker = number;
      all.add(
          () -> {
            try {
              work.of(picker);
            } finally {
              picking.decrementAndGet();
            }
            return null;
          });
    }
    all.add(() -> whilePicking(this::publish));
    all.add(() -> whilePicking(this::record));
    for (Future<Void> each : threads.invokeAll(all)) {
      each.get();
    }
  }

  /** Serves each woman of one picker once. */
  private void serveOnce(int picker) {
    for (int number = picker; number < WOMEN; number += PICKERS) {
      CatalogSnapshot snapshot = selector.snapshot();
      selector.picker().serve(snapshot, snapshot.find(woman(number).name()));
    }
  }

  private void pickMany(int picker) {
    for (int i = 0; i < 100_000; i++) {
      assertThat(selector.picker().pick(FEMALE)).as("picker %s", picker).isNotNull();
    }
  }

  private Void whilePicking(Runnable work) {
    do {
      work.run();
    } while (picking.get() > 0);
    return null;
  }

  private void publish() {
    FaceColumns before = selector.snapshot().columns();
    selector.publish(draft -> MEN.forEach(draft::add));
    selector.publish(draft -> MEN.forEach(man -> draft.remove(man.name())));
    if (selector.snapshot().columns() != before) {
      columns.incrementAndGet();
    }
  }

  private void record() {
    selector.recordServings(
        100,
        batch ->
            batch.forEach(
                serving ->
                    recorded.merge(
                        serving.key(),
                        serving.at(),
                        (one, other) -> one.isAfter(other) ? one : other)));
  }

  private static Face woman(int number) {
    return Faces.woman(number % 151, number);
  }

  /** The work of a picker. */
  @FunctionalInterface
  private interface PickerWork {
    void of(int picker);
  }
}
