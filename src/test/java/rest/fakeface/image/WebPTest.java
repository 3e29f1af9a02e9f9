package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.image.ImageRejectedException.Reason;

/** WebP files as written by cwebp and img2webp; all are red on the left. */
class WebPTest {

  /** Lossy, 60 x 40, blue on the right. */
  private static final String LOSSY =
      "UklGRoQAAABXRUJQVlA4IHgAAACQBgCdASo8ACgAPm00lUckIyIhKqgAgA2JYwDQyQA/ADTAfgBR"
          + "gPwArQD+AZQB+gAEkVV2pjo9SycLJT4AAP7wm0FphSR7XXkdvyA/5Af/x85raJpo0Q25lXOhkZor"
          + "Q1VdS8uupXpFsPTQ6B6PT/WpZ/GQH2yUAAA=";

  /** Lossless, 60 x 40, blue on the right. */
  static final String LOSSLESS =
      "UklGRioAAABXRUJQVlA4TB0AAAAvO8AJAA8Q87//8x8OCLONanb+VFO4Z0T/oxr8BgA=";

  /** Lossless, 16 x 16, transparent on the right. */
  static final String LOSSLESS_WITH_ALPHA =
      "UklGRiQAAABXRUJQVlA4TBcAAAAvD8ADEA8Q8x/zHwyxYDJ/6e4MIvofuQA=";

  /** Lossless, 48 x 32, with red and green corners above blue and white ones. */
  static final String CORNERS =
      "UklGRjwAAABXRUJQVlA4TC8AAAAvL8AHAB8gEEjeHzqN+RcQFPwf3fxHZA9ATdtGUEmW5JF8M3eO"
          + "6P8EFBozEzZmBgA=";

  /** Lossy with a header, 16 x 16, transparent on the right. */
  private static final String LOSSY_WITH_ALPHA =
      "UklGRmQAAABXRUJQVlA4WAoAAAAQAAAADwAADwAAQUxQSBIAAAABDzD/ERFCLJjMX7o7g4j+Ry5W"
          + "UDggLAAAAHABAJ0BKhAAEAABQCYloAJ0AUAAAP76Xf//c3sf+awP+oX/6WO//6UgAAAA";

  /** Two frames of 16 x 16. */
  private static final String ANIMATED =
      "UklGRsAAAABXRUJQVlA4WAoAAAASAAAADwAADwAAQU5JTQYAAAD/////AABBTk1GSgAAAAAAAAAA"
          + "AA8AAA8AAGQAAAJWUDggMgAAAJABAJ0BKhAAEAACADQloAJ0ugADmAD+9lB//Xzm/8gx/8gP7Gv+"
          + "QH//kBzx/5AcBAAAQU5NRkIAAAAEAAAAAAAHAAAPAABkAAACQUxQSAkAAAABBxAREYiI/gcAVlA4"
          + "IBgAAAAwAQCdASoIABAAAgA0JaQAA3AA/vv9UAA=";

  /** Lossless, 16 x 16, with one bit of its code tables inverted. */
  private static final String ENDLESS =
      "UklGRiYAAABXRUJQVlA4TBkAAAAvD8ADAA8Q87//8y8OxILJ/KW7M4jof+QCAA==";

  private final ImageDecoder decoder =
      new ImageDecoder(new ImageSettings(Path.of("unused"), 1_000_000, 60 * 40, true));

  @ParameterizedTest
  @ValueSource(strings = {LOSSY, LOSSLESS})
  void webPBecomesAJpeg(String file) throws Exception {
    byte[] jpeg = decoder.decode(bytes(file)).jpeg();

    assertThat(Jpeg.isJpeg(jpeg)).isTrue();
    assertThat(Pictures.read(jpeg).getWidth()).isEqualTo(60);
    assertThat(Pictures.read(jpeg).getHeight()).isEqualTo(40);
    assertThat(new Color(Pictures.read(jpeg).getRGB(10, 20)).getRed()).isGreaterThan(200);
    assertThat(new Color(Pictures.read(jpeg).getRGB(50, 20)).getBlue()).isGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {LOSSY_WITH_ALPHA, LOSSLESS_WITH_ALPHA})
  void transparentWebPBecomesAJpegOnWhite(String file) throws Exception {
    FaceImage image = decoder.decode(bytes(file));

    assertThat(new Color(image.pixels().getRGB(15, 8))).isEqualTo(Color.WHITE);
    assertThat(new Color(image.pixels().getRGB(2, 8)).getRed()).isGreaterThan(200);
    assertThat(new Color(image.pixels().getRGB(2, 8)).getGreen()).isLessThan(50);
    assertThat(Pictures.read(image.jpeg()).getWidth()).isEqualTo(16);
  }

  @Test
  void animatedWebPIsUndecodable() {
    assertRejected(bytes(ANIMATED), Reason.UNDECODABLE, "is animated");
  }

  @ParameterizedTest
  @ValueSource(strings = {LOSSY, LOSSLESS, LOSSY_WITH_ALPHA, LOSSLESS_WITH_ALPHA, ANIMATED})
  void webPCutShortIsUndecodableWhereverItIsCut(String file) {
    byte[] whole = bytes(file);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      String why = length < 12 ? "is neither JPEG, PNG nor WebP" : "is cut short";

      assertRejected(cut, Reason.UNDECODABLE, why);
    }
  }

  @Test
  void webPOfNoPictureIsUndecodable() {
    byte[] file = "RIFF\u0004\0\0\0WEBP".getBytes(StandardCharsets.US_ASCII);

    assertRejected(file, Reason.UNDECODABLE, "is damaged: holds 0 pictures");
  }

  @Test
  void webPOfTwoPicturesIsUndecodable() {
    byte[] one = bytes(LOSSY_WITH_ALPHA);
    int picture = indexOf(one, "VP8 ");
    byte[] two = Arrays.copyOf(one, one.length + one.length - picture);
    System.arraycopy(one, picture, two, one.length, one.length - picture);
    littleEndian(two).putInt(4, two.length - 8);

    assertRejected(two, Reason.UNDECODABLE, "is damaged: holds 2 pictures");
  }

  @Test
  void partThatGoesOnAfterTheEndIsUndecodable() {
    byte[] file = bytes(LOSSY);
    littleEndian(file).putInt(16, -1);

    assertRejected(file, Reason.UNDECODABLE, "is damaged: a part of it goes on after its end");
  }

  @Test
  @Timeout(5)
  void webPThatIsReadForEverIsUndecodable() {
    assertRejected(
        bytes(ENDLESS), Reason.UNDECODABLE, "is damaged: its picture goes on after its end");
  }

  @Test
  void webPOfTooManyPixelsIsTooLarge() {
    ImageDecoder narrow =
        new ImageDecoder(new ImageSettings(Path.of("unused"), 1_000_000, 60 * 40 - 1, true));

    assertThatExceptionOfType(ImageRejectedException.class)
        .isThrownBy(() -> narrow.decode(bytes(LOSSY)))
        .returns(Reason.TOO_LARGE, ImageRejectedException::reason);
  }

  @ParameterizedTest
  @CsvSource({LOSSY + ", 26, 16383", LOSSLESS + ", 21, 16384"})
  void hugeSizeInAHeaderIsTooLarge(String webP, int place, int side) {
    byte[] file = bytes(webP);
    int allBitsOfTheSides = place == 21 ? 0x0fffffff : 0x3fff3fff;
    littleEndian(file).putInt(place, allBitsOfTheSides);

    assertRejected(
        file, Reason.TOO_LARGE, "has " + side + " x " + side + " pixels, more than 2400");
  }

  @Test
  void pictureOfAnotherSizeThanTheHeadersIsUndecodable() {
    byte[] file = bytes(LOSSY_WITH_ALPHA);
    littleEndian(file).putInt(indexOf(file, "VP8 ") + 14, 0x3fff3fff);

    assertRejected(
        file, Reason.UNDECODABLE, "is damaged: its picture is not as large as its header says");
  }

  @Test
  void transparencyThatTheReaderWouldLeaveOutIsUndecodable() {
    byte[] file = bytes(LOSSY_WITH_ALPHA);
    file[indexOf(file, "ALPH") + 8] = 0;

    assertRejected(file, Reason.UNDECODABLE, "has transparency that is not compressed");
  }

  private void assertRejected(byte[] file, Reason reason, String why) {
    assertThatExceptionOfType(ImageRejectedException.class)
        .isThrownBy(() -> decoder.decode(file))
        .returns(reason, ImageRejectedException::reason)
        .returns(why, ImageRejectedException::why);
  }

  private static int indexOf(byte[] file, String chunk) {
    return new String(file, StandardCharsets.ISO_8859_1).indexOf(chunk);
  }

  private static ByteBuffer littleEndian(byte[] file) {
    return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  static byte[] bytes(String base64) {
    return Base64.getDecoder().decode(base64);
  }
}
