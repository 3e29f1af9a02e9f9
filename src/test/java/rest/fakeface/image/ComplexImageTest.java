package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.image.ImageRejectedException.Reason;

/** Images whose decoding would cost more than that of any image from a camera or encoder. */
class ComplexImageTest {

  private final ImageSettings limits =
      new ImageSettings(Path.of("unused"), 20_000_000, 50_000_000, true);
  private final ImageDecoder decoder = new ImageDecoder(limits);

  @Test
  void progressiveJpegAsEncodersMakeItIsDecoded() throws Exception {
    byte[] file = Pictures.progressiveJpeg(Pictures.picture(600, 400));

    assertThat(decoder.decode(file).width()).isEqualTo(600);
  }

  @Test
  void jpegOfThousandsOfScansIsTooComplex() throws Exception {
    byte[] jpeg = Pictures.progressiveJpeg(Pictures.picture(60, 40));
    byte[] file = JpegFile.repeatingTheLastScan(jpeg, 2_000);

    assertRejected(file, Reason.TOO_COMPLEX, "has 2009 scans, more than 100");
  }

  @Test
  void largerJpegMayHaveFewerScans() throws Exception {
    byte[] jpeg =
        JpegFile.repeatingTheLastScan(Pictures.progressiveJpeg(Pictures.picture(8, 8)), 12);
    byte[] large = JpegFile.ofSize(jpeg, 7_000, 7_000);

    assertRejected(large, Reason.TOO_COMPLEX, "has 21 scans, more than 20");
    assertRejected(
        JpegFile.ofSize(jpeg, 65_000, 65_000), Reason.TOO_COMPLEX, "has 21 scans, more than 20");
  }

  @Test
  void jpegOfThousandsOfSegmentsIsTooComplex() throws Exception {
    byte[] jpeg = Pictures.file(Pictures.picture(60, 40), "jpeg");

    assertThat(decoder.decode(JpegFile.withComments(jpeg, 900)).width()).isEqualTo(60);
    assertThatExceptionOfType(ImageRejectedException.class)
        .isThrownBy(() -> decoder.decode(JpegFile.withComments(jpeg, 2_000)))
        .returns(Reason.TOO_COMPLEX, ImageRejectedException::reason);
  }

  @ParameterizedTest
  @MethodSource
  void textOrProfileThatIsABombIsTooComplex(byte[] file) {
    assertRejected(file, Reason.TOO_COMPLEX, "has texts and profiles of more than 16777216 bytes");
  }

  static Stream<byte[]> textOrProfileThatIsABombIsTooComplex() {
    byte[] bomb = PngFile.deflated(new byte[PngCheck.MOST_INFLATED + 1]);
    byte[] half = PngFile.deflated(new byte[PngCheck.MOST_INFLATED / 2 + 1]);
    return Stream.of(
        new PngFile().pixel().chunk("zTXt", text("k\0\0"), bomb).end(),
        new PngFile().pixel().chunk("iCCP", text("k\0\0"), bomb).end(),
        new PngFile().pixel().chunk("iTXt", text("k\0\1\0en\0k\0"), bomb).end(),
        new PngFile()
            .pixel()
            .chunk("zTXt", text("k\0\0"), half)
            .chunk("zTXt", text("l\0\0"), half)
            .end());
  }

  @Test
  void pngWithTextsAndAProfileIsDecoded() throws Exception {
    byte[] text = PngFile.deflated(text("A prompt"));
    byte[] file =
        new PngFile()
            .pixel()
            .chunk("tEXt", text("parameters\0a face"))
            .chunk("zTXt", text("k\0\0"), text)
            .chunk("iTXt", text("k\0\1\0en\0k\0"), text)
            .chunk("iTXt", text("k\0\0\0en\0k\0plain"))
            .end();

    assertThat(decoder.decode(file).width()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "k", "k\0", "k\0\1", "k\0\1\0", "k\0\1\0en", "k\0\0"})
  void textThatEndsEarlyDoesNoHarm(String begin) throws Exception {
    byte[] file =
        new PngFile()
            .pixel()
            .chunk("iTXt", text(begin))
            .chunk("zTXt", text(begin))
            .chunk("iCCP", text(begin))
            .end();

    assertThat(decoder.decode(file).width()).isEqualTo(1);
  }

  @Test
  void pngOfTooManyChunksIsTooComplex() {
    PngFile file = new PngFile().pixel();
    for (int chunk = 0; chunk < PngCheck.MOST_CHUNKS; chunk++) {
      file.chunk("tEXt", new byte[] {'k', 0});
    }

    assertRejected(file.end(), Reason.TOO_COMPLEX, "has more than 20000 chunks");
  }

  @Test
  void wrongChecksumOfThePictureIsDamageAndThatOfATextIsNot() throws Exception {
    byte[] picture = new PngFile().pixel().end();
    picture[picture.length - 12 - 1]++;
    byte[] text = new PngFile().pixel().chunk("tEXt", text("k\0v")).end();
    text[text.length - 12 - 1]++;

    assertRejected(
        picture, Reason.UNDECODABLE, "is damaged: the checksum of a part of it is wrong");
    assertThat(decoder.decode(text).width()).isEqualTo(1);
  }

  @Test
  void pngIsCutShortWhereverItIsCut() {
    byte[] whole = new PngFile().pixel().chunk("tEXt", text("k\0v")).end();
    for (int length = 8; length < whole.length; length++) {
      assertRejected(Arrays.copyOf(whole, length), Reason.UNDECODABLE, "is cut short");
    }
  }

  @Test
  void sideThatNoJpegHasIsTooLarge() {
    byte[] file = new PngFile().header(65_501, 1).chunk("IDAT").end();

    assertRejected(
        file, Reason.TOO_LARGE, "has 65501 x 1 pixels, a side of more than " + Jpeg.MOST_SIDE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void readingEndsWhenItsTimeIsOver(String format) throws Exception {
    byte[] file = Pictures.file(Pictures.picture(60, 40), format);
    ImageFile image = ImageFile.of(file, limits);
    ImageReader reader = image.reader();
    CpuTime over = new CpuTime(Duration.ofDays(-1));
    reader.setInput(image.picture(new CpuTime(Duration.ofDays(1))), true, true);

    assertThatIOException().isThrownBy(() -> image.pixels(new PixelReading(reader, over)));
    reader.dispose();
  }

  @Test
  void streamEndsWhenItsTimeIsOver() throws IOException {
    ByteStream stream = new ByteStream(new byte[1 << 14], new CpuTime(Duration.ofDays(-1)));

    assertThatIOException().isThrownBy(() -> stream.read(new byte[10]));
    assertThatIOException()
        .isThrownBy(
            () -> {
              while (stream.read() >= 0) {}
            });
  }

  @Test
  void imageThatIsTooLargeForTheMemoryTakesAllOfItAndGivesItBack() {
    DecodingMemory memory = new DecodingMemory(1_200);

    int share = memory.take(1_000_000_000_000L);

    assertThat(share).isEqualTo(100);
    memory.give(share);
    assertThat(memory.take(60) + memory.take(40)).isEqualTo(100);
  }

  private void assertRejected(byte[] file, Reason reason, String why) {
    assertThatExceptionOfType(ImageRejectedException.class)
        .isThrownBy(() -> decoder.decode(file))
        .returns(reason, ImageRejectedException::reason)
        .returns(why, ImageRejectedException::why);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
