package rest.fakeface.harvest;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How often each class of work was done and how long it took altogether, failures included. */
final class WorkTally {

  private static final Spent NOTHING = new Spent(0, 0);

  private final Map<Work, Spent> spent = new EnumMap<>(Work.class);

  /** Does work and takes its time. */
  <T> T time(Work work, Step<T> step) throws IOException {
    long begun = System.nanoTime();
    try {
      return step.run();
    } finally {
      spent.merge(work, new Spent(1, System.nanoTime() - begun), Spent::plus);
    }
  }

  long count(Work work) {
    return spent.getOrDefault(work, NOTHING).count();
  }

  Duration time(Work work) {
    return Duration.ofNanos(spent.getOrDefault(work, NOTHING).nanos());
  }

  /** What was done, such as {@code 12 decode in 0.2 s, 12 store in 0.1 s}. */
  @Override
  public String toString() {
    return spent.entrySet().stream()
        .map(each -> each.getValue().count() + " " + inWords(each.getKey(), each.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String inWords(Work work, Spent spent) {
    String name = work.name().toLowerCase(Locale.ROOT);
    return String.format(Locale.ROOT, "%s in %.1f s", name, spent.nanos() / 1e9);
  }

  /** What one class of work took so far. */
  private record Spent(long count, long nanos) {

    Spent plus(Spent other) {
      return new Spent(count + other.count, nanos + other.nanos);
    }
  }

  /** Something that takes time. */
  @FunctionalInterface
  interface Step<T> {
    T run() throws IOException;
  }
}
