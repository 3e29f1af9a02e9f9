package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import rest.fakeface.face.SourceType;
import rest.fakeface.image.mark.Mark;
import rest.fakeface.support.Exiftool;

/** The marks of images, as read by exiftool. */
class MarkedImageTest {

  private static final Mark MARK =
      new Mark(SourceType.COMPOSITE_SYNTHETIC.uri(), "CC-BY-4.0", "J\u00fcrgen & \"Co\"");

  private static final byte[] PLAIN = Jpeg.encode(Rgb.of(Pictures.picture(24, 16)), 0.9f);

  private final ImageDecoder decoder = new ImageDecoder(TestImages.settings(Path.of("unused")));

  @ParameterizedTest
  @MethodSource("files")
  void markIsAddedAndThePictureStaysAsItWasCompressed(byte[] file) throws Exception {
    FaceImage image = decoder.decode(file);

    FaceImage marked = image.marked(MARK);

    assertThat(marked.mark()).isEqualTo(MARK);
    assertMarked(marked.jpeg());
    assertThat(faults(marked.jpeg())).isEqualTo(faults(image.jpeg()));
    assertThat(TestImages.withoutXmp(marked.jpeg())).isEqualTo(TestImages.withoutXmp(image.jpeg()));
    assertThat(decoder.decode(marked.jpeg()).jpeg()).isEqualTo(marked.jpeg());
    assertThat(decoder.decode(marked.jpeg()).mark()).isEqualTo(MARK);
  }

  static Stream<byte[]> files() throws IOException {
    byte[] oriented = new Exif(Orientation.of(6), 1, true).minimal();
    return Stream.of(
        PLAIN,
        Pictures.progressiveJpeg(Pictures.picture(24, 16)),
        JpegFile.with(PLAIN, 0xe1, Exif.NAME, oriented),
        JpegFile.with(PLAIN, 0xee, JpegHeaders.name("Adobe\0d\0\0\0\0\1")),
        Pictures.file(Pictures.picture(24, 16), "png"),
        WebPTest.bytes(WebPTest.LOSSLESS_WITH_ALPHA));
  }

  @Test
  void xmpThatIsThereStaysAndIsTheOnlyOne() throws Exception {
    byte[] file =
        withXmp(
            "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' dc:source='seed 12'/>");

    byte[] marked = decoder.decode(file).marked(MARK).jpeg();

    assertMarked(marked);
    assertThat(Exiftool.tags(marked).getString("XMP-dc:Source")).isEqualTo("seed 12");
    assertThat(text(marked).split(Xmp.NAME, -1)).hasSize(2);
  }

  @Test
  void imageThatBringsASourceTypeStaysAsItCame() throws Exception {
    Mark own = new Mark(SourceType.DIGITAL_CREATION.uri(), null, "Ann");
    byte[] file = MarkedJpeg.with(PLAIN, own);

    FaceImage image = decoder.decode(file).marked(MARK);

    assertThat(image.jpeg()).isEqualTo(file);
    assertThat(image.mark()).isEqualTo(own);
    assertThat(MarkedJpeg.mark(Thumbnail.of(image))).isEqualTo(own);
  }

  @Test
  void imageThatBringsAManifestStaysAsItCameAndItsSmallFormsAreMarked() throws Exception {
    byte[] manifest =
        JpegHeaders.name("JP\0\1\0\0\0\1\0\0\0\50jumb\0\0\0\40jumdc2pa\0\21\0\20c2pa\0");
    byte[] file = JpegFile.with(PLAIN, JpegHeaders.APP11, manifest);

    FaceImage image = decoder.decode(file).marked(MARK);

    assertThat(image.jpeg()).isEqualTo(file);
    assertThat(MarkedJpeg.mark(Thumbnail.of(image))).isEqualTo(Mark.GENERATED);
  }

  @Test
  void xmpThatLeavesNoRoomStaysAndTheSmallFormsAreMarked() throws Exception {
    byte[] file = withXmp("<!--" + "x".repeat(65_300) + "-->");

    FaceImage image = decoder.decode(file).marked(MARK);

    assertThat(image.jpeg()).isEqualTo(file);
    assertThat(MarkedJpeg.mark(Thumbnail.of(image))).isEqualTo(MARK);
  }

  @Test
  void imagesAreNotMarkedWhereTheOperatorDoesNotWantIt() throws Exception {
    ImageDecoder unmarking =
        new ImageDecoder(new ImageSettings(Path.of("unused"), 1_000_000, 1_000_000, false));

    FaceImage image = unmarking.decode(MarkedJpeg.with(PLAIN, MARK));

    assertThat(image.mark()).isNull();
    assertThat(MarkedJpeg.mark(Thumbnail.of(image))).isNull();
  }

  @ParameterizedTest
  @EnumSource(FileFormat.class)
  void fileOfEachFormatIsMarkedAndShowsTheSame(FileFormat format) throws Exception {
    BufferedImage picture = Rgb.of(Pictures.picture(33, 16));

    byte[] marked = format.encode(picture, MARK);

    assertMarked(marked);
    assertThat(faults(marked)).isEqualTo("OK");
    assertThat(decoder.decode(marked).rgb())
        .isEqualTo(decoder.decode(format.encode(picture, null)).rgb());
  }

  @Test
  void transparentFilesStayTransparent() throws Exception {
    BufferedImage picture = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
    Graphics2D canvas = picture.createGraphics();
    canvas.fillRect(0, 0, 8, 8);
    canvas.dispose();

    byte[] webP = FileFormat.WEBP.encode(picture, MARK);
    byte[] png = FileFormat.PNG.encode(picture, MARK);

    assertMarked(webP);
    assertMarked(png);
    // The background is visible only where the image is transparent.
    assertThat(Pictures.read(png).getRGB(12, 12) >>> 24).isZero();
    assertThat(text(webP)).contains("ALPH");
    assertThat(webP[20] & 0x14).isEqualTo(0x14);
  }

  @Test
  void losslessWebPIsGivenAHeaderOfItsSizeAndTransparency() {
    byte[] marked = MarkedWebP.with(WebPTest.bytes(WebPTest.LOSSLESS_WITH_ALPHA), MARK);
    byte[] opaque = MarkedWebP.with(WebPTest.bytes(WebPTest.CORNERS), MARK);

    assertMarked(marked);
    assertThat(Exiftool.tags(marked).getInt("RIFF:ImageWidth")).isEqualTo(16);
    assertThat(Exiftool.tags(opaque).getInt("RIFF:ImageWidth")).isEqualTo(48);
    assertThat(Exiftool.tags(opaque).getInt("RIFF:ImageHeight")).isEqualTo(32);
    assertThat(List.of(marked[20] & 0x10, opaque[20] & 0x10)).containsExactly(0x10, 0);
  }

  @Test
  void marksAreNoDifferenceBetweenTwoImages() {
    assertThat(ImageDecoder.areSame(PLAIN, MarkedJpeg.with(PLAIN, MARK))).isTrue();
    assertThat(ImageDecoder.areSame(MarkedJpeg.with(PLAIN, Mark.GENERATED), PLAIN)).isTrue();
    assertThat(ImageDecoder.areSame(PLAIN, Jpeg.encode(Pictures.picture(24, 16), 0.8f))).isFalse();
  }

  private static byte[] withXmp(String descriptions) {
    return JpegFile.with(
        PLAIN,
        0xe1,
        JpegHeaders.name(Xmp.NAME),
        JpegHeaders.name(
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + descriptions
                + "</rdf:RDF>"));
  }

  private static void assertMarked(byte[] file) {
    JsonObject tags = Exiftool.tags(file);
    assertThat(tags.getString("XMP-iptcExt:DigitalSourceType")).isEqualTo(MARK.sourceType());
    assertThat(tags.getString("XMP-xmpRights:UsageTerms")).isEqualTo(MARK.licence());
    assertThat(tags.getString("XMP-xmpRights:WebStatement"))
        .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    assertThat(tags.getString("XMP-photoshop:Credit")).isEqualTo(MARK.attribution());
  }

  /** The warnings and errors for a file. */
  private static String faults(byte[] file) {
    return Exiftool.tags(file).getString("ExifTool:Validate");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
