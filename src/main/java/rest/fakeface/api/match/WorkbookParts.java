package rest.fakeface.api.match;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.BoundedInputStream;
import rest.fakeface.http.Problem;

/** The parts of a workbook, which is a ZIP, unpacked within a total limit. */
final class WorkbookParts implements Closeable {

  /** The maximum number of unpacked bytes. */
  static final long MOST = 20_000_000;

  private static final int MOST_PARTS = 1_000;

  private final ZipFile zip;
  private long left = MOST;

  /**
   * The parts of a file.
   *
   * @throws IOException if it is not a ZIP
   */
  WorkbookParts(byte[] file) throws IOException {
    zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
    int parts = 0;
    for (Enumeration<?> all = zip.getEntries(); all.hasMoreElements(); all.nextElement()) {
      if (++parts > MOST_PARTS) {
        throw Problem.wrongBody("the workbook has more than " + MOST_PARTS + " parts");
      }
    }
  }

  /** The bytes of a part, if it exists; its name may differ in case. */
  Optional<InputStream> open(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries();
        entry == null && all.hasMoreElements(); ) {
      ZipArchiveEntry next = all.nextElement();
      entry = lower(next.getName()).equals(lower(name)) ? next : null;
    }
    return entry == null ? Optional.empty() : Optional.of(bounded(zip.getInputStream(entry)));
  }

  private InputStream bounded(InputStream bytes) throws IOException {
    return BoundedInputStream.builder()
        .setInputStream(bytes)
        .setMaxCount(left + 1)
        .setAfterRead(read -> take(Math.max(0, read)))
        .get();
  }

  private void take(int bytes) {
    left -= bytes;
    if (left < 0) {
      throw Problem.wrongBody("the workbook unpacks to more than " + MOST + " bytes");
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
