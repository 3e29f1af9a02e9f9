package rest.fakeface.harvest;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import rest.fakeface.analysis.DetectedFace;
import rest.fakeface.analysis.Estimate;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.harvest.SampleFaces.Sample;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageRejectedException;

/**
 * The number of images per second that one core processes, from their bytes to their rows in the
 * catalog, in total and per stage.
 */
// A single processor, so that the work of the garbage collector is included in the measured time.
@Fork(value = 1, jvmArgsAppend = "-XX:ActiveProcessorCount=1")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@OutputTimeUnit(TimeUnit.SECONDS)
public class HarvestBenchmark {

  /** The typical number of rows that a harvest writes together. */
  private static final int ROWS = 40;

  @Benchmark
  @OperationsPerInvocation(BenchmarkDirectory.IMAGES)
  public HarvestReport wholeWay(BenchmarkDirectory directory) {
    return directory.harvest();
  }

  @Benchmark
  public FaceKey readAndHash(SampleFaces samples) throws IOException, ImageRejectedException {
    return FaceKey.ofContent(samples.decoder.read(samples.next().file()));
  }

  @Benchmark
  public FaceImage decode(SampleFaces samples) throws ImageRejectedException {
    return samples.decoder.decode(samples.next().image().jpeg());
  }

  @Benchmark
  public List<DetectedFace> detect(SampleFaces samples, BenchmarkModels models) {
    return models.analyzer.detect(samples.next().image());
  }

  @Benchmark
  public Estimate estimate(SampleFaces samples, BenchmarkModels models) {
    Sample sample = samples.next();
    return models.analyzer.estimate(sample.image(), models.face(sample));
  }

  @Benchmark
  public FaceName store(SampleFaces samples, NewFaces faces, BenchmarkImages images)
      throws IOException {
    FaceName name = faces.name();
    images.store.put(name, samples.next().image());
    return name;
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public List<Face> record(NewFaces faces, BenchmarkCatalog database) {
    List<Face> rows = faces.some(ROWS);
    database.catalog.find(rows.stream().map(Face::key).toList());
    database.catalog.add(rows.stream().map(DocumentedFace::of).toList());
    return rows;
  }
}
