package rest.fakeface.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.bundle.BundleReport.Outcome;
import rest.fakeface.support.MemoryCatalog;

class HostileArchiveTest {

  private final BundleNode to;
  private final CarriedBundle carried;

  HostileArchiveTest(@TempDir Path directory) throws IOException {
    carried = new CarriedBundle(directory);
    to = new BundleNode(new MemoryCatalog(), directory.resolve("there"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no archive", "{\"faces\":[]}"})
  void whatIsNoBundleIsRefused(String text) {
    assertThat(to.take(bytes(text)).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void sizeThatIsNotThereIsRefusedWithoutTheMemoryForIt() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(archive)) {
      TarArchiveEntry entry = new TarArchiveEntry("bundle.properties");
      entry.setSize(8_000_000_000L);
      out.putArchiveEntry(entry);
      out.write(new byte[1_000]);
    } catch (IOException unfinished) {
      assertThat(unfinished).hasMessageContaining("unclosed");
    }

    assertRefused(to.take(archive.toByteArray()), "more than");
  }

  @ParameterizedTest
  @ValueSource(bytes = {'x', 'L', 'S'})
  void headerWithoutEndIsRefusedWithoutTheMemoryForIt(byte kind) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    TarArchiveOutputStream out = new TarArchiveOutputStream(archive);
    TarArchiveEntry entry = new TarArchiveEntry("bundle.properties", kind);
    entry.setSize(50_000_000);
    out.putArchiveEntry(entry);
    byte[] line = bytes("49999990 path=");
    out.write(Arrays.copyOf(line, 50_000_000));
    out.closeArchiveEntry();
    out.finish();

    assertThat(to.take(archive.toByteArray()).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @ParameterizedTest
  @CsvSource({
    "0x32, a symbolic link",
    "0x31, a hard link",
    "0x35, a directory",
    "0x36, a named pipe",
    "0x33, a device",
    "0x34, a device",
    "0x37, of a special kind"
  })
  void whatIsNoPlainFileIsRefused(byte kind, String words) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(archive)) {
      TarArchiveEntry entry = new TarArchiveEntry("bundle.properties", kind);
      entry.setLinkName("/etc/passwd");
      out.putArchiveEntry(entry);
      out.closeArchiveEntry();
    }

    assertRefused(to.take(archive.toByteArray()), " is " + words + "; accepted: only plain files");
  }

  @Test
  void symbolicLinkInThePlaceOfAnImageIsRefusedByItsKind() throws IOException {
    Tar tar = new Tar(carried.bundle);
    String image = tar.names().get(3);
    tar.link(image, "/etc/passwd");

    assertRefused(to.take(tar.toBytes()), image + " is a symbolic link");
  }

  @Test
  void whatFollowsTheArchiveIsRefusedUnlessItPadsIt() {
    byte[] padded = Arrays.copyOf(carried.bundle, carried.bundle.length + 30_000);
    byte[] followed = padded.clone();
    followed[followed.length - 1] = 1;

    assertRefused(to.take(followed), "more follows");
    assertRefused(
        to.take(Arrays.copyOf(carried.bundle, carried.bundle.length + 1_000_000)), "more follows");
    assertThat(to.take(padded).outcome()).isEqualTo(Outcome.COMPLETE);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertRefused(BundleReport report, String why) {
    assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(report.why()).contains(why);
  }
}
