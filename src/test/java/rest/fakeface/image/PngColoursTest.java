package rest.fakeface.image;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of PNG in all its forms. The expected values are those of Chromium. */
class PngColoursTest {

  private static final byte[] GAMMA_1 = number(100_000);
  private static final byte[] GAMMA_2_2 = number(45_455);
  private static final byte[] DISPLAY_P3 =
      numbers(31_270, 32_900, 68_000, 32_000, 26_500, 69_000, 15_000, 6_000);
  private static final byte[] SRGB =
      numbers(31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000);

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void pngShowsItsColours(String what, PngFile file, int red, int green, int blue)
      throws Exception {
    Colours.assertColour(file.end(), red, green, blue);
  }

  static Stream<Arguments> pngShowsItsColours() {
    return Stream.of(
        png("grey", png(8, 0).pixel(100), 100, 100, 100),
        png("grey, 16 bits", png(16, 0).pixel(87, 87), 87, 87, 87),
        png("grey with alpha", png(8, 4).pixel(87, 255), 87, 87, 87),
        png("grey with alpha, 16 bits", png(16, 4).pixel(87, 0, 255, 255), 87, 87, 87),
        png("grey, half transparent", png(8, 4).pixel(100, 128), 177, 177, 177),
        png("grey, all transparent", png(16, 4).pixel(0, 0, 0, 0), 255, 255, 255),
        png("colours, 16 bits", png(16, 2).pixel(10, 0, 40, 0, 120, 0), 10, 40, 120),
        png("colours, half transparent", png(8, 6).pixel(10, 40, 120, 128), 132, 147, 187),
        png("half transparent, 16 bits", png(16, 6).pixel(0, 0, 0, 0, 0, 0, 128, 0), 127, 127, 127),
        png(
            "transparent colour",
            png(8, 2).chunk("tRNS", new byte[] {0, 1, 0, 2, 0, 3}).pixel(1, 2, 3),
            255,
            255,
            255),
        png("transparent grey", png(8, 0).chunk("tRNS", number16(7)).pixel(7), 255, 255, 255),
        png(
            "transparent deep grey",
            png(16, 0).chunk("tRNS", number16(0x707)).pixel(7, 7),
            255,
            255,
            255),
        png("palette", palette().pixel(0x40), 10, 40, 120),
        png(
            "transparent palette",
            palette().chunk("tRNS", new byte[] {(byte) 255, 0}).pixel(0x40),
            255,
            255,
            255));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void pngShowsTheColoursThatItDescribes(String what, PngFile file, int red, int green, int blue)
      throws Exception {
    Colours.assertColour(file.pixel(10, 40, 120).end(), red, green, blue);
  }

  static Stream<Arguments> pngShowsTheColoursThatItDescribes() {
    byte[] p3 = {12, 13, 0, 1};
    return Stream.of(
        png("gamma 1", png(8, 2).chunk("gAMA", GAMMA_1), 56, 110, 182),
        png("gamma 3.2", png(8, 2).chunk("gAMA", number(31_250)), 0, 9, 84),
        png("gamma as of sRGB", png(8, 2).chunk("gAMA", GAMMA_2_2), 10, 40, 120),
        png("of sRGB", png(8, 2).chunk("gAMA", GAMMA_2_2).chunk("cHRM", SRGB), 10, 40, 120),
        png("of P3", png(8, 2).chunk("gAMA", GAMMA_2_2).chunk("cHRM", DISPLAY_P3), 0, 36, 126),
        png("no gamma", png(8, 2).chunk("cHRM", DISPLAY_P3), 10, 40, 120),
        png("sRGB first", png(8, 2).chunk("sRGB", number8(0)).chunk("gAMA", GAMMA_1), 10, 40, 120),
        png("code points", png(8, 2).chunk("cICP", p3), 0, 41, 125),
        png("figures of no colours", png(8, 2).chunk("gAMA", number(1)), 10, 40, 120),
        png(
            "no such chromaticities",
            png(8, 2).chunk("gAMA", GAMMA_1).chunk("cHRM", new byte[32]),
            10,
            40,
            120),
        png(
            "profile",
            png(8, 2).chunk("iCCP", text("p\0\0"), deflated(Colours.swapped())),
            120,
            40,
            10),
        png("no profile", png(8, 2).chunk("iCCP", text("p\0\0"), text("no")), 10, 40, 120),
        png(
            "damaged profile",
            png(8, 2).chunk("iCCP", text("p\0\0"), deflated(Arrays.copyOf(Colours.swapped(), 200))),
            10,
            40,
            120));
  }

  @Test
  void profileOfGreyAndOneOfColoursAreForGrey() throws Exception {
    byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
    byte[] file = png(8, 0).chunk("iCCP", text("p\0\0"), deflated(linear)).pixel(100).end();
    Colours.assertColour(file, 168, 168, 168);
    Colours.assertColour(
        png(8, 0).chunk("iCCP", text("p\0\0"), deflated(Colours.swapped())).pixel(100).end(),
        100,
        100,
        100);
    Colours.assertColour(
        png(8, 2).chunk("iCCP", text("p\0\0"), deflated(linear)).pixel(10, 40, 120).end(),
        10,
        40,
        120);
  }

  private static Arguments png(String what, PngFile file, int red, int green, int blue) {
    return Arguments.of(what, file, red, green, blue);
  }

  private static PngFile png(int bits, int type) {
    return new PngFile().header(1, 1, bits, type);
  }

  /** Two colours; the pixel has two bits and uses the second colour. */
  private static PngFile palette() {
    return png(2, 3).chunk("PLTE", bytes(255, 0, 0, 10, 40, 120));
  }

  private static byte[] deflated(byte[] content) {
    return PngFile.deflated(content);
  }

  private static byte[] number(int number) {
    return ByteBuffer.allocate(4).putInt(number).array();
  }

  private static byte[] number16(int number) {
    return ByteBuffer.allocate(2).putShort((short) number).array();
  }

  private static byte[] number8(int number) {
    return bytes(number);
  }

  private static byte[] numbers(int... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length);
    Arrays.stream(numbers).forEach(bytes::putInt);
    return bytes.array();
  }

  private static byte[] bytes(int... numbers) {
    byte[] bytes = new byte[numbers.length];
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = (byte) numbers[at];
    }
    return bytes;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
