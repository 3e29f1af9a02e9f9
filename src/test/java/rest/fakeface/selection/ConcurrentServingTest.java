package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Serving;
import rest.fakeface.support.Faces;

class ConcurrentServingTest {

  private static final int PICKS = 40_000;
  private static final int PICKERS = 3;

  /** One woman of each age: an age alone says which face it is. */
  private static final List<Face> WOMEN =
      IntStream.rangeClosed(0, 150).mapToObj(age -> Faces.woman(age, age)).toList();

  private static final List<Face> MEN =
      IntStream.rangeClosed(0, 150).mapToObj(age -> Faces.man(age, 1_000 + age)).toList();

  private static final Set<FaceKey> MENS_KEYS =
      MEN.stream().map(Face::key).collect(Collectors.toUnmodifiableSet());

  private final FaceSelector selector = new FaceSelector();
  private final Map<FaceKey, Instant> recorded = new HashMap<>();
  private final CountDownLatch picking = new CountDownLatch(PICKERS);
  private final ExecutorService threads = Executors.newFixedThreadPool(PICKERS + 2);

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  @Test
  void noServingIsLostWhileSnapshotsArePublishedAndServingsRecorded() throws Exception {
    selector.publish(WOMEN, Set.of());
    List<Callable<Set<FaceKey>>> work =
        List.of(this::pickMany, this::pickMany, this::pickMany, this::publish, this::record);

    Set<FaceKey> served = new HashSet<>();
    for (Future<Set<FaceKey>> each : threads.invokeAll(work)) {
      served.addAll(each.get());
    }
    recordOnce();

    assertThat(served).hasSize(WOMEN.size());
    assertThat(recorded.keySet()).containsAll(served);
    for (Face woman : WOMEN) {
      assertThat(lastServed(woman)).isEqualTo(recorded.get(woman.key()));
    }
  }

  private Set<FaceKey> pickMany() {
    Set<FaceKey> served = new HashSet<>();
    try {
      for (int i = 0; i < PICKS; i++) {
        Face face = Objects.requireNonNull(selector.pick(FaceFilter.ANY)).face();
        if (face.name().gender() == Gender.FEMALE) {
          served.add(face.key());
        }
      }
      return served;
    } finally {
      picking.countDown();
    }
  }

  /** Lets men come and go among the women. */
  private Set<FaceKey> publish() {
    do {
      selector.publish(MEN, Set.of());
      selector.publish(List.of(), MENS_KEYS);
    } while (picking.getCount() > 0);
    return Set.of();
  }

  private Set<FaceKey> record() {
    do {
      recordOnce();
    } while (picking.getCount() > 0);
    return Set.of();
  }

  private void recordOnce() {
    List<Serving> servings = new ArrayList<>(selector.unrecorded());
    servings.forEach(serving -> recorded.put(serving.key(), serving.at()));
    selector.recorded(servings);
  }

  private Instant lastServed(Face face) {
    AgeRange age = new AgeRange(face.name().age(), face.name().age());
    FaceFilter filter = new FaceFilter(Gender.FEMALE, age);
    return Objects.requireNonNull(selector.pick(filter)).lastServed();
  }
}
