package rest.fakeface.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import rest.fakeface.http.Dialect;

class ZipBodyTest {

  private static final int LARGE = 100_000;

  private final List<CompletableFuture<Optional<SeekableByteChannel>>> images = new ArrayList<>();

  @Test
  void archiveHasTheImagesAndTheTableThatNamesThem() throws IOException {
    images.add(image(10));
    images.add(CompletableFuture.completedFuture(Optional.empty()));
    images.add(image(LARGE));

    Map<String, byte[]> files = unpacked(zip().readAllBytes());

    assertThat(files.keySet()).containsExactly("0.jpg", "2.jpg", "faces.csv");
    assertThat(files.get("0.jpg")).hasSize(10);
    assertThat(files.get("2.jpg")).hasSize(LARGE);
    assertThat(new String(files.get("faces.csv"), StandardCharsets.UTF_8))
        .isEqualTo("id,face_file\r\nid 0,0.jpg\r\nid 1,\r\nid 2,2.jpg\r\n");
  }

  @Test
  void imageThatCannotBeRenderedIsLeftOut() throws IOException {
    images.add(CompletableFuture.failedFuture(new IOException("damaged")));
    images.add(image(10));

    assertThat(unpacked(zip().readAllBytes()).keySet()).containsExactly("1.jpg", "faces.csv");
  }

  @Test
  void archiveIsNotReadyWhileItsNextImageIsRendered() throws IOException {
    CompletableFuture<Optional<SeekableByteChannel>> late = new CompletableFuture<>();
    images.add(late);
    AtomicInteger told = new AtomicInteger();
    ZipBody zip = zip();

    assertThat(zip.isReady(told::incrementAndGet)).isFalse();
    assertThat(told).hasValue(0);
    late.complete(image(10).join());

    assertThat(told).hasValue(1);
    assertThat(zip.isReady(told::incrementAndGet)).isTrue();
    assertThat(unpacked(zip.readAllBytes()).keySet()).contains("0.jpg");
  }

  @Test
  void fewImagesAreAskedForAhead() throws IOException {
    for (int number = 0; number < 100; number++) {
      images.add(image(1));
    }
    AtomicInteger asked = new AtomicInteger();
    ImageSequence sequence =
        new ImageSequence(
            images.size(),
            number -> {
              asked.incrementAndGet();
              return images.get(number);
            },
            Runnable::run);

    assertThat(sequence.isReady(() -> {})).isTrue();
    assertThat(asked).hasValue(3);
  }

  @Test
  void imagesThatWereAskedForAreClosedWithTheArchive() throws IOException {
    images.add(image(10));
    SeekableByteChannel image = images.get(0).join().orElseThrow();
    ZipBody zip = zip();
    assertThat(zip.isReady(() -> {})).isTrue();

    zip.close();

    assertThat(image.isOpen()).isFalse();
  }

  private ZipBody zip() {
    ImageSequence sequence = new ImageSequence(images.size(), images::get, Runnable::run);
    ZipTable table =
        new ZipTable(
            images.size(),
            List.of("id"),
            row -> List.of("id " + row),
            row -> row + ".jpg",
            Dialect.RFC,
            false);
    return new ZipBody(sequence, table);
  }

  private static CompletableFuture<Optional<SeekableByteChannel>> image(int size) {
    return CompletableFuture.completedFuture(
        Optional.of(new SeekableInMemoryByteChannel(new byte[size])));
  }

  private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }
}
