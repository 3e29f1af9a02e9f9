package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {

  private final ImageDecoder decoder =
      new ImageDecoder(new ImageSettings(Path.of("unused"), 1_000_000, 1_000_000, true));

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void whateverIsTurnedIsSeenUpright(int code) throws Exception {
    String corners = Corners.seen(code);
    for (byte[] file : List.of(Corners.jpeg(code), png(code), webP(code))) {
      FaceImage image = decoder.decode(file);

      assertThat(image.width()).isEqualTo(code > 4 && code < 9 ? Corners.HEIGHT : Corners.WIDTH);
      assertThat(Corners.of(image.pixels())).isEqualTo(corners);
      assertThat(Corners.of(Pictures.read(Thumbnail.of(image)))).isEqualTo(corners);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void keptJpegSaysHowItIsTurnedAndNothingElse(int code) throws Exception {
    byte[] kept = decoder.decode(Corners.jpeg(code)).jpeg();

    assertThat(text(kept)).doesNotContain(ExifBlock.MAKER);
    assertThat(JpegHeaders.of(kept).exif()).isEqualTo(new Exif(new Orientation(code), 0, true));
    assertThat(decoder.decode(kept).jpeg()).isEqualTo(kept);
    assertThat(Corners.of(Pictures.read(kept))).as("the picture's data").isEqualTo("RGBW");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 6})
  void whatBecomesAJpegIsStoredUpright(int code) throws Exception {
    for (byte[] file : List.of(png(code), webP(code))) {
      FaceImage image = decoder.decode(file);

      assertThat(Corners.of(Pictures.read(image.jpeg()))).isEqualTo(Corners.of(image.pixels()));
      assertThat(JpegHeaders.of(image.jpeg()).exif()).isEqualTo(Exif.NONE);
    }
  }

  private static byte[] png(int code) throws IOException {
    byte[] png = Pictures.file(Corners.picture(), "png");
    int header = 8 + 25;
    byte[] exif =
        new PngFile().chunk("eXIf", ExifBlock.ofCamera(code, ByteOrder.BIG_ENDIAN)).bytes();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(png, 0, header);
    file.write(exif, 8, exif.length - 8);
    file.write(png, header, png.length - header);
    return file.toByteArray();
  }

  /** A WebP of the picture, with the prefix before its Exif that some programs write. */
  private static byte[] webP(int code) {
    byte[] block = ExifBlock.ofCamera(code, ByteOrder.LITTLE_ENDIAN);
    byte[] picture = WebPTest.bytes(WebPTest.CORNERS);
    ByteBuffer file =
        ByteBuffer.allocate(picture.length + 18 + 8 + 6 + block.length + (block.length & 1))
            .order(ByteOrder.LITTLE_ENDIAN);
    file.put(picture, 0, 12).put(text("VP8X")).putInt(10).putInt(8);
    file.put(new byte[] {Corners.WIDTH - 1, 0, 0, Corners.HEIGHT - 1, 0, 0});
    file.put(picture, 12, picture.length - 12);
    file.put(text("EXIF")).putInt(6 + block.length).put(Exif.NAME).put(block);
    return file.putInt(4, file.capacity() - 8).array();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
