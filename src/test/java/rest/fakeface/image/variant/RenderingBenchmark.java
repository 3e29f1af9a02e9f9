package rest.fakeface.image.variant;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import rest.fakeface.face.Gender;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.FileFormat;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.TestImages;
import rest.fakeface.portrait.PortraitPainter;
import rest.fakeface.portrait.Sitter;

/**
 * The number of sizes per second that one processor renders from the bytes of an image of 1024
 * pixels, compared with only decoding and encoding.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class RenderingBenchmark {

  @Param({"96", "256"})
  int size;

  @Param({"JPEG", "WEBP"})
  FileFormat format;

  private final ImageDecoder decoder = new ImageDecoder(TestImages.settings(Path.of("")));
  private byte[] original;
  private BufferedImage square;

  @Setup
  public void draw() throws IOException {
    BufferedImage portrait = PortraitPainter.paint(new Sitter(Gender.FEMALE, 41, 7));
    original = FaceImage.of(portrait).jpeg();
    byte[] rendered =
        new Rendering(FaceImage.of(portrait)).of(new Size(size), Shape.SQUARE, FileFormat.JPEG);
    square = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(rendered)));
  }

  @Benchmark
  public byte[] render() throws ImageRejectedException {
    return new Rendering(decoder.decode(original)).of(new Size(size), Shape.SQUARE, format);
  }

  @Benchmark
  public byte[] decodeAndEncode(Blackhole decoded) throws IOException {
    decoded.consume(ImageIO.read(new ByteArrayInputStream(original)));
    return format.encode(square, null);
  }
}
