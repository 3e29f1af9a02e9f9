package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapTest {

  private static final int FACES = 1_000_000;

  /** Measured and not computed, with everything that belongs to the snapshot. */
  @Test
  void aFaceTakesAtMost64BytesAlsoAfterOthersCameAndWent() {
    long before = used();
    FaceSelector selector = ManyFaces.selector(FACES);
    selector.publish(ManyFaces.add(FACES, FACES + 1_000));
    selector.publish(
        draft -> {
          for (int number = 0; number < 1_000; number++) {
            draft.remove(ManyFaces.name(number));
          }
        });

    long bytes = used() - before;

    assertThat((double) bytes / FACES).isBetween(45.0, 64.0);
    assertThat(selector.snapshot().size()).isEqualTo(FACES);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    // A single collection may be incomplete: the minimum of several is the memory in use.
    for (int turn = 0; turn < 5; turn++) {
      System.gc();
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    return used;
  }
}
