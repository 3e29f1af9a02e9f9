package rest.fakeface.image.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.Gender;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.FileFormat;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.TestImages;
import rest.fakeface.image.mark.Mark;
import rest.fakeface.image.mark.XmpPacket;
import rest.fakeface.portrait.PortraitPainter;
import rest.fakeface.portrait.Sitter;

class RenderingTest {

  private static final BufferedImage PORTRAIT =
      PortraitPainter.paint(new Sitter(Gender.FEMALE, 41, 7));

  @ParameterizedTest
  @ValueSource(ints = {64, 96, 256})
  void smallImageIsAsGoodAsThatOfAKnownProgram(int pixels) throws IOException {
    BufferedImage small = png(PORTRAIT, pixels, Shape.SQUARE);

    assertThat(Likeness.of(small, Lanczos.of(PORTRAIT, pixels))).isGreaterThan(0.98);
  }

  @Test
  void lightIsAveragedAndNotItsNumbers() throws IOException {
    BufferedImage checks = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
    for (int at = 0; at < 256 * 256; at++) {
      checks.setRGB(at % 256, at / 256, (at % 256 + at / 256) % 2 == 0 ? 0xffffff : 0);
    }

    // The sample for half of the light.
    assertThat(new Color(png(checks, 64, Shape.SQUARE).getRGB(30, 30)).getRed())
        .isCloseTo(188, within(1));
  }

  @Test
  void squareIsTheMiddleAndNothingIsDistorted() throws IOException {
    BufferedImage wide = new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = wide.createGraphics();
    canvas.setColor(Color.RED);
    canvas.fillRect(300, 0, 300, 300);
    canvas.dispose();

    BufferedImage square = png(wide, 64, Shape.SQUARE);

    assertThat(square.getRGB(0, 0)).isEqualTo(Color.RED.getRGB());
    assertThat(square.getRGB(63, 63)).isEqualTo(Color.RED.getRGB());
  }

  @Test
  void imageIsNotEnlarged() throws IOException {
    BufferedImage little = new BufferedImage(50, 70, BufferedImage.TYPE_INT_RGB);

    BufferedImage square = png(little, 96, Shape.SQUARE);

    assertThat(square.getWidth()).isEqualTo(50);
    assertThat(square.getHeight()).isEqualTo(50);
  }

  @Test
  void squareImageInItsOwnSizeKeepsItsBytes() {
    FaceImage image = FaceImage.of(PORTRAIT);

    byte[] jpeg = new Rendering(image).of(new Size(1024), Shape.SQUARE, FileFormat.JPEG);

    assertThat(jpeg).isEqualTo(image.jpeg());
  }

  @ParameterizedTest
  @EnumSource(FileFormat.class)
  void variantIsMarkedAsTheImageIs(FileFormat format) {
    FaceImage image = FaceImage.of(PORTRAIT).marked(Mark.GENERATED);

    byte[] file = new Rendering(image).of(new Size(32), Shape.SQUARE, format);

    assertThat(file).containsSequence(XmpPacket.of(Mark.GENERATED));
    assertThat(
            file.length
                - new Rendering(FaceImage.of(PORTRAIT))
                    .of(new Size(32), Shape.SQUARE, format)
                    .length)
        .isLessThan(600);
  }

  @Test
  void cornersOfACircleAreTransparent() throws IOException {
    BufferedImage circle = png(PORTRAIT, 96, Shape.CIRCLE);

    assertThat(circle.getRGB(0, 0) >>> 24).isZero();
    assertThat(circle.getRGB(95, 95) >>> 24).isZero();
    assertThat(circle.getRGB(48, 0) >>> 24).isGreaterThan(200);
    assertThat(circle.getRGB(48, 48) >>> 24).isEqualTo(255);
    // The edge is antialiased.
    assertThat(circle.getRGB(13, 14) >>> 24).isBetween(1, 254);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SQUARE", "CIRCLE"})
  void webpShowsTheSame(Shape shape) throws Exception {
    byte[] webp = new Rendering(FaceImage.of(PORTRAIT)).of(new Size(96), shape, FileFormat.WEBP);

    assertThat(new String(webp, 8, 4, StandardCharsets.US_ASCII)).isEqualTo("WEBP");
    FaceImage read = new ImageDecoder(TestImages.settings(Path.of("unused"))).decode(webp);
    BufferedImage shown = new BufferedImage(96, 96, BufferedImage.TYPE_INT_RGB);
    for (int at = 0; at < 96 * 96; at++) {
      byte[] rgb = read.rgb();
      shown.setRGB(
          at % 96,
          at / 96,
          (rgb[3 * at] & 255) << 16 | (rgb[3 * at + 1] & 255) << 8 | (rgb[3 * at + 2] & 255));
    }
    assertThat(Likeness.of(shown, onWhite(png(PORTRAIT, 96, shape)))).isGreaterThan(0.93);
  }

  private static BufferedImage onWhite(BufferedImage image) {
    BufferedImage opaque = new BufferedImage(96, 96, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = opaque.createGraphics();
    canvas.drawImage(image, 0, 0, Color.WHITE, null);
    canvas.dispose();
    return opaque;
  }

  private static BufferedImage png(BufferedImage image, int pixels, Shape shape)
      throws IOException {
    byte[] png = new Rendering(FaceImage.of(image)).of(new Size(pixels), shape, FileFormat.PNG);
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
