package rest.fakeface.harvest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import rest.fakeface.analysis.RealWeights;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.TestImages;

/** The sample faces of a benchmark, in turn, after each stage of the intake. */
@State(Scope.Thread)
public class SampleFaces {

  final ImageDecoder decoder = new ImageDecoder(TestImages.settings(Path.of("unused")));
  private final List<Sample> samples = new ArrayList<>();
  private int taken;

  /**
   * A sample face.
   *
   * @param number its index among the samples
   * @param file its file
   * @param image the decoded image
   */
  record Sample(int number, Path file, FaceImage image) {}

  @Setup
  public void read() throws IOException, ImageRejectedException {
    for (Path file : RealWeights.samples()) {
      samples.add(new Sample(samples.size(), file, decoder.decode(file)));
    }
  }

  Sample next() {
    return samples.get(taken++ % samples.size());
  }

  List<Sample> all() {
    return samples;
  }
}
