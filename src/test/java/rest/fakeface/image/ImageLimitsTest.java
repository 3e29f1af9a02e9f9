package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.image.ImageRejectedException.Reason;

class ImageLimitsTest {

  private static final int MAX_PIXELS = 50_000_000;
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path directory;

  @Test
  void fileOfTheMostBytesIsDecodedAndOneByteMoreIsTooLarge() throws Exception {
    byte[] bytes = Pictures.file(Pictures.picture(60, 40), "jpeg");
    Path file = Files.write(directory.resolve("face.jpg"), bytes);

    assertThat(decoder(bytes.length, MAX_PIXELS).decode(file).jpeg()).isEqualTo(bytes);
    assertTooLarge(() -> decoder(bytes.length - 1, MAX_PIXELS).decode(file));
  }

  @Test
  void imageOfTheMostPixelsIsDecodedAndOneMoreIsTooLarge() throws Exception {
    byte[] bytes = Pictures.file(Pictures.picture(60, 40), "png");

    assertThat(decoder(MEGABYTE, 60 * 40).decode(bytes).pixels().getWidth()).isEqualTo(60);
    assertTooLarge(() -> decoder(MEGABYTE, 60 * 40 - 1).decode(bytes));
  }

  @ParameterizedTest
  @CsvSource({"50000, 50000", "10000, 10000", "2147483647, 2147483647"})
  void hugeSizeInAHeaderIsTooLargeWithoutMemoryForIt(int width, int height) {
    byte[] bomb = pngOfSize(width, height);
    long before = allocated();

    assertTooLarge(() -> decoder(MEGABYTE, MAX_PIXELS).decode(bomb));

    assertThat(allocated() - before).isLessThan(32 * MEGABYTE);
  }

  @Test
  void sizeThatNoArrayCanHoldIsUndecodableWhenTheLimitsAllowIt() {
    byte[] bomb = pngOfSize(50_000, 50_000);

    assertThatExceptionOfType(ImageRejectedException.class)
        .isThrownBy(() -> decoder(MEGABYTE, Long.MAX_VALUE).decode(bomb))
        .returns(Reason.UNDECODABLE, ImageRejectedException::reason);
  }

  private static ImageDecoder decoder(int maxBytes, long maxPixels) {
    return new ImageDecoder(new ImageSettings(Path.of("unused"), maxBytes, maxPixels, true));
  }

  private static void assertTooLarge(ThrowingCallable decoding) {
    assertThatExceptionOfType(ImageRejectedException.class)
        .isThrownBy(decoding)
        .returns(Reason.TOO_LARGE, ImageRejectedException::reason);
  }

  /** The number of bytes that this thread has allocated so far. */
  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  /** A small PNG that claims to be large, with valid checksums. */
  private static byte[] pngOfSize(int width, int height) {
    return new PngFile().header(width, height).chunk("IDAT", new byte[100]).end();
  }
}
