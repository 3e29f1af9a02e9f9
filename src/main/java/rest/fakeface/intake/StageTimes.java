package rest.fakeface.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How often each stage was passed and how long it took altogether, failures included. */
public final class StageTimes {

  private static final Spent NOTHING = new Spent(0, 0);

  private final Map<Stage, Spent> spent = new EnumMap<>(Stage.class);

  /**
   * Does work and takes its time.
   *
   * @throws IOException when the work fails with one
   */
  public <T> T time(Stage stage, Step<T> step) throws IOException {
    long begun = System.nanoTime();
    try {
      return step.run();
    } finally {
      spent.merge(stage, new Spent(1, System.nanoTime() - begun), Spent::plus);
    }
  }

  /** How often a stage was passed. */
  public long count(Stage stage) {
    return spent.getOrDefault(stage, NOTHING).count();
  }

  /** How long a stage took altogether. */
  public Duration time(Stage stage) {
    return Duration.ofNanos(spent.getOrDefault(stage, NOTHING).nanos());
  }

  /** What was done, such as {@code 12 decode in 0.2 s, 12 store in 0.1 s}. */
  @Override
  public String toString() {
    return spent.entrySet().stream()
        .map(each -> each.getValue().count() + " " + inWords(each.getKey(), each.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String inWords(Stage stage, Spent spent) {
    String name = stage.name().toLowerCase(Locale.ROOT);
    return String.format(Locale.ROOT, "%s in %.1f s", name, spent.nanos() / 1e9);
  }

  /** What one stage took so far. */
  private record Spent(long count, long nanos) {

    Spent plus(Spent other) {
      return new Spent(count + other.count, nanos + other.nanos);
    }
  }

  /** Something that takes time. */
  @FunctionalInterface
  public interface Step<T> {
    /**
     * Does it.
     *
     * @throws IOException when it fails
     */
    T run() throws IOException;
  }
}
