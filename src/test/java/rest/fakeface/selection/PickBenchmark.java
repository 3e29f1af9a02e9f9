package rest.fakeface.selection;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Gender;

/** The time and the allocated memory of one choice. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class PickBenchmark {

  private static final FaceFilter FILTER = new FaceFilter(null, new AgeRange(20, 40));
  private static final FaceFilter NARROW = new FaceFilter(Gender.MALE, new AgeRange(2, 2));

  private static final FaceFilter SOURCE =
      new FaceFilter(null, new AgeRange(20, 40), Set.of("drawn"));

  @Param({"10000", "1000000", "10000000"})
  int faces;

  private FaceSelector selector = new FaceSelector();
  private Picker picker = selector.picker();
  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
  private @Nullable Future<?> reading;
  private long seed;

  @Setup
  public void load() {
    selector = ManyFaces.selector(faces);
    picker = selector.picker();
    reading =
        clock.scheduleWithFixedDelay(
            selector.clock()::read, 0, ClockReader.MILLIS, TimeUnit.MILLISECONDS);
  }

  @TearDown
  public void end() {
    Objects.requireNonNull(reading).cancel(false);
    clock.shutdown();
  }

  @Benchmark
  public @Nullable ServedFace pick() {
    return picker.pick(FaceFilter.ANY);
  }

  @Benchmark
  public @Nullable ServedFace filteredPick() {
    return picker.pick(FILTER);
  }

  @Benchmark
  public @Nullable ServedFace pickOfASource() {
    return picker.pick(SOURCE);
  }

  @Benchmark
  public @Nullable ServedFace seededPick() {
    return picker.pick(FaceFilter.ANY, new Seed(seed++));
  }

  @Benchmark
  public Sample sampleOf100() {
    return selector.sample(FILTER, 100, false, null);
  }

  @Benchmark
  public @Nullable ServedFace seededPickOfFew() {
    return picker.pick(NARROW, new Seed(seed++));
  }
}
