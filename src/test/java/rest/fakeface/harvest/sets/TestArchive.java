package rest.fakeface.harvest.sets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** An archive built in memory, in the format given by its name. */
final class TestArchive {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final OutputStream out;

  private TestArchive(String file) throws IOException {
    String lower = file.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".zip")) {
      out = new ZipOutputStream(bytes);
    } else {
      out =
          new TarArchiveOutputStream(lower.endsWith(".tar") ? bytes : new GZIPOutputStream(bytes));
    }
  }

  static TestArchive of(String file) {
    try {
      return new TestArchive(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A compressed file of zeros. */
  static byte[] zeros(int count) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[count]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  TestArchive file(String path, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (out instanceof TarArchiveOutputStream tar) {
        TarArchiveEntry entry = new TarArchiveEntry(path, true);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      } else {
        ((ZipOutputStream) out).putNextEntry(new ZipEntry(path));
        out.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  TestArchive link(String path, String target) {
    try {
      TarArchiveEntry entry = new TarArchiveEntry(path, TarConstants.LF_SYMLINK);
      entry.setLinkName(target);
      ((TarArchiveOutputStream) out).putArchiveEntry(entry);
      ((TarArchiveOutputStream) out).closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  byte[] bytes() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
