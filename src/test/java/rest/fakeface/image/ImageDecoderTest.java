package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.image.ImageRejectedException.Reason;

class ImageDecoderTest {

  private final ImageDecoder decoder =
      new ImageDecoder(new ImageSettings(Path.of("unused"), 1_000_000, 1_000_000, true));

  @Test
  void jpegKeepsItsBytes() throws Exception {
    byte[] file = Pictures.file(Pictures.picture(60, 40), "jpeg");

    FaceImage image = decoder.decode(file);

    assertThat(image.jpeg()).isEqualTo(file);
    assertThat(image.pixels().getWidth()).isEqualTo(60);
    assertThat(image.pixels().getHeight()).isEqualTo(40);
  }

  @Test
  void pngBecomesAJpeg() throws Exception {
    byte[] file = Pictures.file(Pictures.picture(60, 40), "png");

    byte[] jpeg = decoder.decode(file).jpeg();

    assertThat(Jpeg.isJpeg(jpeg)).isTrue();
    assertThat(Pictures.read(jpeg).getWidth()).isEqualTo(60);
    assertThat(new Color(Pictures.read(jpeg).getRGB(10, 20)).getRed()).isGreaterThan(200);
  }

  @Test
  void transparentPngBecomesAJpegOnWhite() throws Exception {
    byte[] file = Pictures.file(new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB), "png");

    byte[] jpeg = decoder.decode(file).jpeg();

    assertThat(new Color(Pictures.read(jpeg).getRGB(30, 20))).isEqualTo(Color.WHITE);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 50, 90, 99})
  void jpegCutShortIsUndecodable(int percent) throws Exception {
    byte[] file = Pictures.file(Pictures.picture(600, 600), "jpeg");
    byte[] cut = Arrays.copyOf(file, file.length * percent / 100);

    assertRejected(Reason.UNDECODABLE, () -> decoder.decode(cut));
  }

  @Test
  void progressiveJpegCutBetweenTwoScansIsUndecodable() throws Exception {
    byte[] file = Pictures.progressiveJpeg(Pictures.picture(600, 600));
    int lastScan = file.length - 2;
    while ((file[lastScan] & 0xff) != 0xff || (file[lastScan + 1] & 0xff) != 0xda) {
      lastScan--;
    }
    byte[] cut = Arrays.copyOf(file, lastScan);

    assertRejected(Reason.UNDECODABLE, () -> decoder.decode(cut));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gif", "bmp", "tiff"})
  void imageOfAFormatThatIsPoorlyReadIsUndecodable(String format) throws Exception {
    byte[] file = Pictures.file(Pictures.picture(60, 40), format);

    assertRejected(Reason.UNDECODABLE, () -> decoder.decode(file));
  }

  @Test
  void pngCutShortIsUndecodable() throws Exception {
    byte[] file = Pictures.file(Pictures.picture(600, 600), "png");
    byte[] cut = Arrays.copyOf(file, file.length / 2);

    assertRejected(Reason.UNDECODABLE, () -> decoder.decode(cut));
  }

  @ParameterizedTest
  @MethodSource
  void whatIsNoImageIsUndecodable(byte[] file) {
    assertRejected(Reason.UNDECODABLE, () -> decoder.decode(file));
  }

  static Stream<byte[]> whatIsNoImageIsUndecodable() {
    return Stream.of(
        new byte[0],
        new byte[1000],
        new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
        "<!doctype html><title>404 Not Found</title>".getBytes(StandardCharsets.US_ASCII),
        "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII),
        "\u00ff\u00d8\u00ff and no more of a JPEG".getBytes(StandardCharsets.ISO_8859_1),
        "\u0089PNG\r\n\u001a\n and no more of a PNG".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void refusalOfWhatIsNoImageNamesTheFormatsThereAre() {
    assertThatExceptionOfType(ImageRejectedException.class)
        .isThrownBy(() -> decoder.decode(new byte[1000]))
        .returns("is neither JPEG, PNG nor WebP", ImageRejectedException::why);
  }

  @Test
  void fileThatIsAbsentIsNoWrongImage(@TempDir Path directory) {
    assertThatIOException().isThrownBy(() -> decoder.decode(directory.resolve("absent.jpg")));
  }

  private static void assertRejected(Reason reason, ThrowingCallable decoding) {
    assertThatExceptionOfType(ImageRejectedException.class)
        .isThrownBy(decoding)
        .returns(reason, ImageRejectedException::reason);
  }
}
