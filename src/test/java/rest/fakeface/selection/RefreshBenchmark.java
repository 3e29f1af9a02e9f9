package rest.fakeface.selection;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rest.fakeface.face.Face;

/** The time to build the snapshot of many faces, and to add new ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class RefreshBenchmark {

  private static final int NEW = 1_000;

  @Param({"1000000", "10000000"})
  int faces;

  private FaceSelector selector = new FaceSelector();
  private int size;

  @Setup(Level.Trial)
  public void load() {
    selector = ManyFaces.selector(faces);
    size = faces;
  }

  /** The first snapshot, without the time of the database. */
  @Benchmark
  public FaceSelector firstSnapshot() {
    return ManyFaces.selector(faces);
  }

  @Benchmark
  public CatalogSnapshot snapshotWithAThousandNewFaces() {
    size += NEW;
    return selector.publish(ManyFaces.add(size - NEW, size));
  }

  /** The first choice from a source after a refresh. */
  @Benchmark
  public int viewOfASource() {
    CatalogSnapshot now = selector.snapshot();
    return new SourceViews(now.index(), now.slots()).of(Set.of("drawn")).index().size();
  }

  /** The first count by sources. */
  @Benchmark
  public List<SourceCount> countsBySource() {
    CatalogSnapshot now = selector.snapshot();
    return new SourceViews(now.index(), now.slots()).counts();
  }

  @Benchmark
  public CatalogSnapshot snapshotWithoutAFace() {
    Face face = ManyFaces.face(--size);
    return selector.publish(draft -> draft.remove(face.name()));
  }
}
