package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of JPEG and WebP. */
class ColoursTest {

  private final ImageDecoder decoder =
      new ImageDecoder(new ImageSettings(Path.of("unused"), 1_000_000, 1_000_000, true));

  @Test
  void jpegWithAProfileShowsItsColoursAndKeepsItsBytes() throws Exception {
    byte[] file = withProfile(jpeg(200, 40, 10), Colours.swapped());

    Colours.assertColour(file, 10, 40, 200);
    assertThat(decoder.decode(file).jpeg()).isEqualTo(file);
  }

  @Test
  void profileInSeveralPartsIsOne() throws Exception {
    byte[] profile = Colours.swapped();
    byte[] first = Arrays.copyOf(profile, 100);
    byte[] rest = Arrays.copyOfRange(profile, 100, profile.length);
    byte[] half =
        JpegFile.with(jpeg(200, 40, 10), 0xe2, JpegProfile.NAME, new byte[] {1, 2}, first);

    // The second segment comes first.
    Colours.assertColour(
        JpegFile.with(half, 0xe2, JpegProfile.NAME, new byte[] {2, 2}, rest), 10, 40, 200);
    Colours.assertColour(half, 200, 40, 10);
  }

  @Test
  void webPWithAProfileShowsItsColours() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    byte[] picture = Base64.getDecoder().decode(WebPTest.LOSSLESS_WITH_ALPHA);
    file.writeBytes(text("RIFF\0\0\0\0WEBP"));
    file.writeBytes(webPChunk("VP8X", new byte[] {0x30, 0, 0, 0, 15, 0, 0, 15, 0, 0}));
    file.writeBytes(webPChunk("ICCP", Colours.swapped()));
    file.write(picture, 12, picture.length - 12);
    byte[] bytes = file.toByteArray();
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(4, bytes.length - 8);

    Colours.assertColour(bytes, 0, 0, 255);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void inksAreSeenAsTheyArePrinted(String what, byte[] file, boolean kept) throws Exception {
    Colours.assertColour(file, 113, 82, 68);
    assertThat(Arrays.equals(decoder.decode(file).jpeg(), file)).isEqualTo(kept);
  }

  static Stream<Arguments> inksAreSeenAsTheyArePrinted() {
    return Stream.of(
        Arguments.of("CMYK of Adobe", InkImage.brown(), true),
        Arguments.of("YCCK of Adobe", InkImage.ofAdobe(2, 53, 156, 90, 113), true),
        // Browsers show it as a negative without the marker.
        Arguments.of("CMYK", InkImage.of(0, 70, 102, 142), false));
  }

  @Test
  void profileOfInksIsFollowed() throws Exception {
    byte[] cyan = InkImage.ofAdobe(0, 0, 255, 255, 255);

    Colours.assertColour(cyan, 0, 255, 255);
    Colours.assertColour(withProfile(cyan, InkProfile.ofGreyCyan()), 119, 119, 119);
    Colours.assertColour(withProfile(cyan, Colours.swapped()), 0, 255, 255);
  }

  @Test
  void threeComponentsWithoutAWordAreDecodedAsBrowsersDo() throws Exception {
    byte[] jfif = jpeg(200, 40, 10);
    // The JFIF segment is the first one, with 18 bytes.
    ByteArrayOutputStream bare = new ByteArrayOutputStream();
    bare.write(jfif, 0, 2);
    bare.write(jfif, 20, jfif.length - 20);

    Colours.assertColour(bare.toByteArray(), 200, 40, 10);
  }

  private static byte[] withProfile(byte[] jpeg, byte[] profile) {
    return JpegFile.with(jpeg, 0xe2, JpegProfile.NAME, new byte[] {1, 1}, profile);
  }

  private static byte[] jpeg(int red, int green, int blue) {
    BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    for (int at = 0; at < 64; at++) {
      image.setRGB(at % 8, at / 8, red << 16 | green << 8 | blue);
    }
    return Jpeg.encode(Rgb.of(image), 1);
  }

  private static byte[] webPChunk(String name, byte[] content) {
    ByteBuffer chunk = ByteBuffer.allocate(8 + content.length + (content.length & 1));
    return chunk
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(text(name))
        .putInt(content.length)
        .put(content)
        .array();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
