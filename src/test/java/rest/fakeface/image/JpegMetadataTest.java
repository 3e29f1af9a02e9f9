package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JpegMetadataTest {

  private static final String SECRET = "secret";

  private static final byte[] PLAIN = Jpeg.encode(Rgb.of(Pictures.picture(24, 16)), 0.9f);

  private final ImageDecoder decoder =
      new ImageDecoder(new ImageSettings(Path.of("unused"), 1_000_000, 1_000_000, true));

  @ParameterizedTest
  @MethodSource
  void whatIsPersonalGoesAndThePictureStaysAsItWasCompressed(byte[] file) throws Exception {
    assertThat(text(file)).contains(SECRET);
    assertThat(decoder.decode(file).jpeg()).isEqualTo(PLAIN);
  }

  static Stream<byte[]> whatIsPersonalGoesAndThePictureStaysAsItWasCompressed() throws IOException {
    byte[] secret = text(SECRET);
    ByteArrayOutputStream behind = new ByteArrayOutputStream();
    behind.writeBytes(PLAIN);
    behind.writeBytes(Pictures.file(Pictures.picture(8, 8), "jpeg"));
    behind.writeBytes(secret);
    ByteArrayOutputStream between = new ByteArrayOutputStream();
    between.write(PLAIN, 0, 20);
    between.writeBytes(secret);
    between.write(PLAIN, 20, PLAIN.length - 20);
    return Stream.of(
        with(0xfe, secret),
        with(0xe0, text("JFXX\0"), secret),
        with(0xe1, secret),
        with(0xe2, text("MPF\0"), secret),
        with(0xe2, text("FPXR\0"), secret),
        with(0xe4, secret),
        with(0xeb, text("HDR_RI"), secret),
        with(0xec, text("Ducky"), secret),
        with(0xed, text("Photoshop 3.0\0"), resource(0x0422, secret)),
        with(0xed, text("Adobe_CM"), secret),
        with(0xee, secret),
        with(0xef, secret),
        between.toByteArray(),
        behind.toByteArray());
  }

  @ParameterizedTest
  @MethodSource
  void marksOfOriginAndWhatIsNeutralKeepAFileAsItIs(byte[] file) throws Exception {
    assertThat(decoder.decode(file).jpeg()).isEqualTo(file);
  }

  static Stream<byte[]> marksOfOriginAndWhatIsNeutralKeepAFileAsItIs() throws IOException {
    byte[] iptc = resource(0x0404, text("a mark"));
    byte[] odd = resource(0x0404, text("marks"));
    byte[] unpadded = Arrays.copyOf(odd, odd.length - 1);
    return Stream.of(
        PLAIN,
        Pictures.progressiveJpeg(Pictures.picture(24, 16)),
        with(0xe1, text(Xmp.NAME), text("<x:xmpmeta><a xmp:Rating=\"1\"/></x:xmpmeta>")),
        with(0xe1, text("http://ns.adobe.com/xmp/extension/\0"), new byte[50]),
        with(0xe2, JpegProfile.NAME, new byte[] {1, 1}, new byte[100]),
        with(0xeb, text("JP"), text("\0\1\0\0\0\1\0\0\0\20jumb????")),
        with(0xed, text("Photoshop 3.0\0"), odd),
        with(0xed, text("Photoshop 3.0\0"), unpadded),
        with(0xed, text("Photoshop 3.0\0"), iptc),
        with(0xe1, Exif.NAME, new Exif(Orientation.of(6), 1, true).minimal()),
        with(0xe1, Exif.NAME, resolutionOnly()));
  }

  @Test
  void placeAndCameraAndOwnerGoFromXmp() throws Exception {
    String xmp =
        "<rdf:Description exif:GPSLatitude=\"secret\" aux:SerialNumber='secret' plus:Mark=\"J\u00fcrgen\">"
            + "<exif:GPSLongitude>secret</exif:GPSLongitude>"
            + "<exifEX:CameraOwnerName>secret</exifEX:CameraOwnerName>"
            + "<Iptc4xmpExt:DigitalSourceType>trainedAlgorithmicMedia"
            + "</Iptc4xmpExt:DigitalSourceType></rdf:Description>";
    byte[] file = with(0xe1, text(Xmp.NAME), xmp.getBytes(StandardCharsets.UTF_8));

    byte[] kept = decoder.decode(file).jpeg();

    assertThat(kept).hasSameSizeAs(file);
    assertThat(new String(kept, StandardCharsets.UTF_8))
        .doesNotContain(SECRET, "GPS", "Serial", "Owner")
        .contains("plus:Mark=\"J\u00fcrgen\"", "trainedAlgorithmicMedia");
  }

  @Test
  void ofTheResourcesOfPhotoshopThatOfIptcStays() throws Exception {
    byte[] iptc = resource(0x0404, text("a mark"));
    byte[] file =
        with(
            0xed,
            text("Photoshop 3.0\0"),
            resource(0x040c, text("a preview that is secret")),
            iptc,
            resource(0x0422, text("Exif that is secret")));

    assertThat(decoder.decode(file).jpeg()).isEqualTo(with(0xed, text("Photoshop 3.0\0"), iptc));
  }

  @Test
  void colourSpaceOfExifStaysAndAPreviewGoes() throws Exception {
    byte[] colour = new Exif(Orientation.UPRIGHT, 2, true).minimal();
    byte[] block = Arrays.copyOf(colour, colour.length + 20);
    byte[] secret = text(SECRET);
    System.arraycopy(secret, 0, block, colour.length, secret.length);

    assertThat(decoder.decode(with(0xe1, Exif.NAME, block)).jpeg())
        .isEqualTo(with(0xe1, Exif.NAME, colour));
  }

  @Test
  void previewInJfifGoes() throws Exception {
    byte[] jfif = text("JFIF\0\1\1\0\0\1\0\1\1\1abc");
    byte[] expected = text("JFIF\0\1\1\0\0\1\0\1\0\0");

    assertThat(decoder.decode(with(0xe0, jfif)).jpeg()).isEqualTo(with(0xe0, expected));
  }

  @Test
  void marksOfAPngGoIntoItsJpeg() throws Exception {
    String xmp =
        "<a tiff:Orientation=\"6\" exif:GPSLatitude=\"secret\">trainedAlgorithmicMedia</a>";
    byte[] box = new byte[70_000];
    ByteBuffer.wrap(box).putInt(box.length).put(text("jumb"));
    byte[] file =
        new PngFile()
            .header(1, 1)
            .chunk("iTXt", text("XML:com.adobe.xmp\0\1\0\0\0"), PngFile.deflated(text(xmp)))
            .chunk("tEXt", text("Comment\0secret"))
            .chunk("caBX", box)
            .pixel(1, 2, 3)
            .end();

    byte[] kept = decoder.decode(file).jpeg();

    assertThat(text(kept))
        .contains(Xmp.NAME + "<a ", "trainedAlgorithmicMedia", "JP\0\1\0\0\0\1", "JP\0\1\0\0\0\2")
        .doesNotContain(SECRET, "Orientation");
    assertThat(decoder.decode(kept).jpeg()).isEqualTo(kept);
  }

  /** A block as written by many programs, big-endian, with only the resolution and its unit. */
  private static byte[] resolutionOnly() {
    return ByteBuffer.allocate(8 + 2 + 24 + 4 + 8)
        .order(ByteOrder.BIG_ENDIAN)
        .put(text("MM\0\52\0\0\0\10\0\2"))
        .put(text("\1\32\0\5\0\0\0\1\0\0\0\46"))
        .put(text("\1\50\0\3\0\0\0\1\0\2\0\0"))
        .putInt(0)
        .putInt(72)
        .putInt(1)
        .array();
  }

  /** A resource of Photoshop without a name. */
  private static byte[] resource(int id, byte[] content) {
    return ByteBuffer.allocate(12 + content.length + (content.length & 1))
        .put(text("8BIM"))
        .putShort((short) id)
        .putShort((short) 0)
        .putInt(content.length)
        .put(content)
        .array();
  }

  private static byte[] with(int type, byte[]... contents) {
    return JpegFile.with(PLAIN, type, contents);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
