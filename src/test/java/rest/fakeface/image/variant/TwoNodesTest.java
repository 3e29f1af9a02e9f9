package rest.fakeface.image.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.FileFormat;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.image.TestImages;
import rest.fakeface.image.VariantFiles;
import rest.fakeface.support.Faces;

/** Two nodes on one directory that render the same variants of one face at the same time. */
class TwoNodesTest {

  private static final int ROUNDS = 100;

  private static final FaceName FACE = Faces.name(Gender.FEMALE, 30, 1);

  private static final List<VariantName> NAMES =
      List.of(name(32, FileFormat.JPEG), name(32, FileFormat.WEBP), name(96, FileFormat.JPEG));

  @TempDir Path directory;

  @Test
  void nodesThatRenderTheSameAtOnceDoNoHarm() throws Exception {
    TestImages.in(directory).put(FACE, FaceImage.of(picture()));
    Map<VariantName, byte[]> right = new Node(directory).render();
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<Void> work =
          () -> {
            Node node = new Node(directory);
            for (int round = 0; round < ROUNDS; round++) {
              start.await();
              assertSame(node.render(), right);
              assertSame(node.kept(), right);
            }
            return null;
          };
      for (Future<Void> node : List.of(threads.submit(work), threads.submit(work))) {
        node.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(files()).hasSize(NAMES.size()).noneMatch(name -> name.startsWith("."));
    assertSame(new Node(directory).kept(), right);
  }

  private List<String> files() throws IOException {
    Path root = VariantFiles.of(TestImages.settings(directory)).root();
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
    }
  }

  private static void assertSame(Map<VariantName, byte[]> bytes, Map<VariantName, byte[]> right) {
    assertThat(bytes.keySet()).isEqualTo(right.keySet());
    bytes.forEach((name, file) -> assertThat(file).as(name.toString()).isEqualTo(right.get(name)));
  }

  private static VariantName name(int size, FileFormat format) {
    return new VariantName(FACE, new Size(size), Shape.SQUARE, format).available();
  }

  private static BufferedImage picture() {
    BufferedImage pixels = new BufferedImage(200, 150, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < pixels.getWidth(); x++) {
      for (int y = 0; y < pixels.getHeight(); y++) {
        pixels.setRGB(x, y, x << 16 | y << 8 | ((x ^ y) & 0xff));
      }
    }
    return pixels;
  }

  /** The state of one node apart from the shared files. */
  private static final class Node {

    private final KeptVariants kept;
    private final VariantRenderer renderer;

    Node(Path directory) {
      ImageSettings settings = TestImages.settings(directory);
      kept = new KeptVariants(VariantFiles.of(settings), 1_000_000, Runnable::run);
      renderer = new VariantRenderer(TestImages.in(directory), settings, keys -> Map.of(), kept);
    }

    Map<VariantName, byte[]> render() throws Exception {
      Map<VariantName, byte[]> rendered = new HashMap<>();
      renderer.render(NAMES, (name, bytes) -> rendered.put(name, bytes.orElseThrow()));
      return rendered;
    }

    Map<VariantName, byte[]> kept() throws IOException {
      Map<VariantName, byte[]> read = new HashMap<>();
      for (VariantName name : NAMES) {
        Optional<SeekableByteChannel> file = kept.open(name);
        try (InputStream bytes = Channels.newInputStream(file.orElseThrow())) {
          read.put(name, bytes.readAllBytes());
        }
      }
      return read;
    }
  }
}
