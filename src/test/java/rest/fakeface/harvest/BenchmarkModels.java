package rest.fakeface.harvest;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import rest.fakeface.analysis.DetectedFace;
import rest.fakeface.analysis.FaceAnalyzer;
import rest.fakeface.analysis.FaceModels;
import rest.fakeface.analysis.ModelMissingException;
import rest.fakeface.analysis.RealWeights;
import rest.fakeface.harvest.SampleFaces.Sample;
import rest.fakeface.support.WorkDirectory;

/** The real networks for a benchmark, and the faces detected in the samples. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class BenchmarkModels {

  @Param("yunet")
  String detector;

  FaceModels models;
  FaceAnalyzer analyzer;
  private List<DetectedFace> faces;

  @Setup
  public void open(WorkDirectory work, SampleFaces samples)
      throws IOException, ModelMissingException {
    models = RealWeights.models(work.directory("models"), detector);
    analyzer = models.analyzer();
    faces = samples.all().stream().map(sample -> analyzer.detect(sample.image()).get(0)).toList();
  }

  DetectedFace face(Sample sample) {
    return faces.get(sample.number());
  }

  @TearDown
  public void close() {
    models.close();
  }
}
