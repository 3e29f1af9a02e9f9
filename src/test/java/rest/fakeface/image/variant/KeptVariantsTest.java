package rest.fakeface.image.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.face.Gender;
import rest.fakeface.image.FileFormat;
import rest.fakeface.image.VariantFiles;
import rest.fakeface.support.Faces;

class KeptVariantsTest {

  private static final int MOST = 1_000_000;

  @TempDir Path root;

  @Test
  void keptVariantIsFoundByAnotherNodeToo() throws IOException {
    kept(MOST).keep(name(1), new byte[] {1, 2, 3});

    try (SeekableByteChannel bytes = kept(MOST).open(name(1)).orElseThrow()) {
      assertThat(bytes.size()).isEqualTo(3);
    }
    assertThat(kept(MOST).open(name(2))).isEmpty();
  }

  @Test
  void whatWasNotUsedForTheLongestTimeIsDeletedFirst() throws IOException {
    KeptVariants kept = kept(MOST);
    for (int number = 0; number < 8; number++) {
      kept.keep(name(number), new byte[MOST / 10]);
      Files.setLastModifiedTime(file(number), ago(Duration.ofDays(30 - number)));
    }

    kept.keep(name(8), new byte[MOST / 10]);
    assertThat(file(0)).exists();
    kept.keep(name(9), new byte[MOST / 10 + 1]);

    assertThat(file(0)).doesNotExist();
    assertThat(file(1)).doesNotExist();
    assertThat(file(9)).exists();
    assertThat(bytes()).isLessThanOrEqualTo(MOST * 8 / 10);
  }

  @Test
  void useKeepsAVariant() throws IOException {
    KeptVariants kept = kept(MOST);
    for (int number = 0; number < 8; number++) {
      kept.keep(name(number), new byte[MOST / 10]);
      Files.setLastModifiedTime(file(number), ago(Duration.ofDays(30 - number)));
    }

    KeptVariants restarted = kept(MOST);
    try (SeekableByteChannel used = restarted.open(name(0)).orElseThrow()) {
      assertThat(used.isOpen()).isTrue();
    }
    restarted.keep(name(8), new byte[MOST / 5]);

    assertThat(file(0)).exists();
    assertThat(file(1)).doesNotExist();
  }

  @Test
  void allVariantsOfAFaceAreDeletedAndNoOthers() throws IOException {
    KeptVariants kept = kept(MOST);
    kept.keep(name(1), new byte[1]);
    kept.keep(
        new VariantName(name(1).face(), new Size(512), Shape.CIRCLE, FileFormat.WEBP), new byte[1]);
    kept.keep(name(2), new byte[1]);

    kept.delete(name(1).face());

    assertThat(bytes()).isEqualTo(1);
    assertThat(file(2)).exists();
  }

  @Test
  void whatCannotBeKeptIsNoFailure() throws IOException {
    Files.writeString(root.resolve("variants"), "in the way");

    kept(MOST).keep(name(1), new byte[1]);

    assertThat(root.resolve("variants")).isRegularFile();
  }

  private long bytes() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private KeptVariants kept(long most) {
    return new KeptVariants(files(), most, Runnable::run);
  }

  private VariantFiles files() {
    return new VariantFiles(root.resolve("variants"));
  }

  private Path file(int number) {
    return files().path(name(number).face(), "96_" + name(number).file());
  }

  private static FileTime ago(Duration time) {
    return FileTime.from(Instant.now().minus(time));
  }

  private static VariantName name(int face) {
    return new VariantName(
        Faces.name(Gender.FEMALE, 35, face), new Size(96), Shape.SQUARE, FileFormat.JPEG);
  }
}
