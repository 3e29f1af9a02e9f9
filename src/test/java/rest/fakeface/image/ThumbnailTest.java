package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThumbnailTest {

  @ParameterizedTest
  @CsvSource({
    "1024, 1024, 350, 350",
    "700, 1400, 175, 350",
    "1400, 700, 350, 175",
    "351, 351, 350, 350",
    "351, 10, 350, 10",
    "10000, 1, 350, 1",
    "1, 10000, 1, 350"
  })
  void largerImageIsMadeToFitAndKeepsItsAspect(int width, int height, int across, int down)
      throws IOException {
    BufferedImage thumbnail = thumbnail(Pictures.picture(width, height));

    assertThat(thumbnail.getWidth()).isEqualTo(across);
    assertThat(thumbnail.getHeight()).isEqualTo(down);
  }

  @ParameterizedTest
  @CsvSource({"350, 350", "350, 20", "64, 48", "1, 1"})
  void imageThatFitsIsNotEnlarged(int width, int height) throws IOException {
    BufferedImage thumbnail = thumbnail(Pictures.picture(width, height));

    assertThat(thumbnail.getWidth()).isEqualTo(width);
    assertThat(thumbnail.getHeight()).isEqualTo(height);
  }

  @Test
  void thumbnailShowsWhatTheImageShows() throws IOException {
    BufferedImage thumbnail = thumbnail(Pictures.picture(1000, 1000));

    assertThat(new Color(thumbnail.getRGB(80, 175)).getRed()).isGreaterThan(200);
    assertThat(new Color(thumbnail.getRGB(80, 175)).getBlue()).isLessThan(50);
    assertThat(new Color(thumbnail.getRGB(270, 175)).getBlue()).isGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_4BYTE_ABGR_PRE
      })
  void imageOfEveryKindOfPixelsHasAThumbnail(int type) throws IOException {
    BufferedImage thumbnail = thumbnail(Pictures.picture(700, 500, type));

    assertThat(thumbnail.getWidth()).isEqualTo(350);
    assertThat(thumbnail.getHeight()).isEqualTo(250);
  }

  private static BufferedImage thumbnail(BufferedImage image) throws IOException {
    byte[] jpeg = Thumbnail.of(FaceImage.of(image));
    assertThat(Jpeg.isJpeg(jpeg)).isTrue();
    return Pictures.read(jpeg);
  }
}
