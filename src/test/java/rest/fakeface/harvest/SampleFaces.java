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

/** The sample faces of a benchmark, each in turn, as they are after each stage of their way. */
@State(Scope.Thread)
public class SampleFaces {

  final ImageDecoder decoder = new ImageDecoder(TestImages.settings(Path.of("unused")));
  private final List<Sample> samples = new ArrayList<>();
  private int taken;

  /**
   * A sample face.
   *
   * @param number its place among the samples
   * @param file where it lies
   * @param image what it shows
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
