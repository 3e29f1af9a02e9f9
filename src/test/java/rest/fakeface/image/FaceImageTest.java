package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaceImageTest {

  @Test
  void whatIsTransparentIsShownOnWhite() throws IOException {
    FaceImage image = FaceImage.of(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB));

    assertThat(new Color(Pictures.read(image.jpeg()).getRGB(10, 10))).isEqualTo(Color.WHITE);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR
      })
  void pixelsAreRedGreenAndBlueRowByRowWhateverTheyCameIn(int type) {
    FaceImage image = FaceImage.of(Pictures.picture(4, 2, type));

    byte full = (byte) 255;
    assertThat(image.width()).isEqualTo(4);
    assertThat(image.height()).isEqualTo(2);
    assertThat(image.rgb())
        .containsExactly(
            full, 0, 0, full, 0, 0, 0, 0, full, 0, 0, full, //
            full, 0, 0, full, 0, 0, 0, 0, full, 0, 0, full);
  }

  @Test
  void aPartOfALargerImageHasOnlyItsOwnPixels() {
    BufferedImage part =
        Pictures.picture(8, 8, BufferedImage.TYPE_3BYTE_BGR).getSubimage(6, 0, 2, 1);

    byte full = (byte) 255;
    assertThat(FaceImage.of(part).rgb()).containsExactly(0, 0, full, 0, 0, full);
  }
}
