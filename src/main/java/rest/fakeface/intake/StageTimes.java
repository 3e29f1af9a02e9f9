package rest.fakeface.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the runs of each stage and sums up their times, including failed ones. */
public final class StageTimes {

  private static final Spent NOTHING = new Spent(0, 0);

  private final Map<Stage, Spent> spent = new EnumMap<>(Stage.class);

  /**
   * Runs work and measures its time.
   *
   * @throws IOException if the work throws it
   */
  public <T> T time(Stage stage, Step<T> step) throws IOException {
    long begun = System.nanoTime();
    try {
      return step.run();
    } finally {
      spent.merge(stage, new Spent(1, System.nanoTime() - begun), Spent::plus);
    }
  }

  /** The number of runs of a stage. */
  public long count(Stage stage) {
    return spent.getOrDefault(stage, NOTHING).count();
  }

  /** The total time of a stage. */
  public Duration time(Stage stage) {
    return Duration.ofNanos(spent.getOrDefault(stage, NOTHING).nanos());
  }

  /** A summary, such as {@code 12 decode in 0.2 s, 12 store in 0.1 s}. */
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

  /** The total of one stage. */
  private record Spent(long count, long nanos) {

    Spent plus(Spent other) {
      return new Spent(count + other.count, nanos + other.nanos);
    }
  }

  /** Work that is measured. */
  @FunctionalInterface
  public interface Step<T> {
    /**
     * Runs the work.
     *
     * @throws IOException if it fails
     */
    T run() throws IOException;
  }
}
