package rest.fakeface.harvest.sets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import rest.fakeface.harvest.sets.ArchiveEntry.Archive;
import rest.fakeface.intake.Rejection;

/**
 * A set in a ZIP archive, read in place. Uses the JDK, which holds some 100 bytes per entry in
 * memory; Commons Compress holds ten times as much. The JDK does not detect links, but their
 * content is a path, which is an undecodable image and is never followed.
 */
final class ZipContainer implements Container {

  private final Archive archive;
  private final String name;
  private final ZipFile zip;

  ZipContainer(Archive archive, String name) throws IOException {
    this.archive = archive;
    this.name = name;
    ZipDirectory.check(archive.file());
    // Names that are not marked as UTF-8 may be in any character set: this one accepts all bytes.
    zip = new ZipFile(archive.file().toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Stream<SetFile> files(SetTally tally) {
    long[] room = {ArchiveEntry.MOST, size()};
    return zip.stream()
        .map(ZipEntry.class::cast)
        .filter(entry -> !entry.isDirectory())
        .takeWhile(entry -> hasRoom(room, entry, tally))
        .flatMap(entry -> file(entry, tally).stream());
  }

  /**
   * Whether an archive of its size can contain one more entry: overlapping entries are malicious.
   */
  private boolean hasRoom(long[] room, ZipEntry entry, SetTally tally) {
    room[0]--;
    room[1] -= Math.max(0, entry.getCompressedSize());
    if (room[0] >= 0 && room[1] >= 0) {
      return true;
    }
    tally.reject(
        archive.ref(),
        Rejection.TOO_LARGE,
        room[0] < 0
            ? "it has more than " + ArchiveEntry.MOST + " entries; those after them are left out"
            : "its entries overlap; those after " + entry.getName() + " are left out");
    return false;
  }

  private long size() {
    return archive.file().toFile().length();
  }

  private Optional<SetFile> file(ZipEntry entry, SetTally tally) {
    return new ArchiveEntry(entry.getName(), entry.getSize(), entry.getCompressedSize())
        .file(archive, () -> zip.getInputStream(entry), tally);
  }

  @Override
  public Optional<SetFile> find(String path) {
    ZipEntry entry = zip.getEntry(path);
    return entry == null || entry.isDirectory()
        ? Optional.empty()
        : file(entry, SilentTally.INSTANCE);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
