package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImagePartsTest {

  @Test
  void segmentsOfAJpegAreFoundInTheirOrder() throws Exception {
    byte[] file = Pictures.file(Pictures.picture(60, 40), "jpeg");

    List<Integer> types = types(new JpegSegments(file));

    assertThat(types).startsWith(0xe0).endsWith(JpegSegments.END_OF_IMAGE);
    assertThat(types).containsOnlyOnce(0xc0, JpegSegments.START_OF_SCAN);
  }

  @Test
  void frameOfAJpegHasItsSize() throws Exception {
    byte[] file = Pictures.file(Pictures.picture(60, 40), "jpeg");
    List<ImagePart> frames = new ArrayList<>();
    new JpegSegments(file)
        .forEachRemaining(
            segment -> {
              if (JpegSegments.isFrame(segment)) {
                frames.add(segment);
              }
            });

    assertThat(frames).hasSize(1);
    int body = frames.get(0).body();
    assertThat(new int[] {file[body + 2], file[body + 4]}).containsExactly(40, 60);
  }

  @Test
  void scansOfAProgressiveJpegAreCounted() throws Exception {
    byte[] file = Pictures.progressiveJpeg(Pictures.picture(60, 40));

    assertThat(types(new JpegSegments(file)))
        .filteredOn(type -> type == JpegSegments.START_OF_SCAN)
        .hasSize(10);
  }

  @Test
  void nothingBehindTheEndOfAJpegIsASegment() throws Exception {
    byte[] file = JpegFile.repeatingTheLastScan(Pictures.file(Pictures.picture(8, 8), "jpeg"), 1);
    byte[] longer = Arrays.copyOf(file, file.length + 4);
    longer[file.length] = (byte) 0xff;
    longer[file.length + 1] = (byte) JpegSegments.START_OF_SCAN;

    assertThat(types(new JpegSegments(longer))).isEqualTo(types(new JpegSegments(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ÿØ", "ÿØÿ", "ÿØÿÿÿ", "ÿØÿÚ", "ÿØÿÚ\0", "ÿØÿÚÿÿ", "ÿØ\0ÿ\0ÿÑ"})
  void jpegThatEndsEarlyHasNoMoreThanItHas(String text) {
    byte[] file = text.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(types(new JpegSegments(file))).hasSizeLessThan(2);
  }

  @Test
  void chunksOfAPngAreFoundInTheirOrder() {
    List<ImagePart> chunks = new ArrayList<>();
    new PngChunks(new PngFile().pixel().chunk("tEXt", new byte[7]).end())
        .forEachRemaining(chunks::add);

    assertThat(chunks).hasSize(4);
    assertThat(chunks.get(0).is("IHDR")).isTrue();
    assertThat(chunks.get(2).is("tEXt")).isTrue();
    assertThat(chunks.get(2).length()).isEqualTo(7);
    assertThat(chunks.get(3).is("IEND")).isTrue();
  }

  @Test
  void chunkOfMoreBytesThanThereAreEndsBehindTheFile() {
    byte[] file = "\u0089PNG\r\n\u001a\nÿÿÿÿIDAT".getBytes(StandardCharsets.ISO_8859_1);
    PngChunks chunks = new PngChunks(file);

    assertThat(chunks.next().end()).isGreaterThan(file.length);
    assertThat(chunks.hasNext()).isFalse();
  }

  private static List<Integer> types(Iterator<ImagePart> parts) {
    List<Integer> types = new ArrayList<>();
    parts.forEachRemaining(part -> types.add(part.type()));
    return types;
  }
}
