package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JpegTest {

  @Test
  void encodedImageIsAJpegOfTheSameSizeAndColours() throws IOException {
    byte[] jpeg = Jpeg.encode(Pictures.picture(60, 40), Jpeg.ORIGINAL_QUALITY);

    BufferedImage seen = Pictures.read(jpeg);

    assertThat(Jpeg.isJpeg(jpeg)).isTrue();
    assertThat(seen.getWidth()).isEqualTo(60);
    assertThat(seen.getHeight()).isEqualTo(40);
    assertThat(new Color(seen.getRGB(10, 20)).getRed()).isGreaterThan(240);
    assertThat(new Color(seen.getRGB(50, 20)).getBlue()).isGreaterThan(240);
  }

  @Test
  void lowerQualityTakesFewerBytes() {
    BufferedImage picture = Pictures.picture(600, 600);

    assertThat(Jpeg.encode(picture, Jpeg.THUMBNAIL_QUALITY).length)
        .isLessThan(Jpeg.encode(picture, Jpeg.ORIGINAL_QUALITY).length);
  }

  @ParameterizedTest
  @MethodSource
  void bytesThatBeginOtherwiseAreNoJpeg(byte[] bytes) {
    assertThat(Jpeg.isJpeg(bytes)).isFalse();
  }

  static Stream<byte[]> bytesThatBeginOtherwiseAreNoJpeg() {
    return Stream.of(
        new byte[0],
        new byte[] {(byte) 0xff, (byte) 0xd8},
        new byte[] {(byte) 0xff, (byte) 0xd9, (byte) 0xff},
        new byte[] {0, (byte) 0xff, (byte) 0xd8, (byte) 0xff},
        new byte[] {(byte) 0x89, 'P', 'N', 'G'});
  }
}
