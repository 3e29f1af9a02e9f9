package rest.fakeface.harvest.sets;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import rest.fakeface.harvest.sets.ArchiveEntry.Archive;
import rest.fakeface.intake.Rejection;

/**
 * A set in a tar archive, read in place: only the path and the position of each entry are in
 * memory, some 200 bytes.
 */
final class TarContainer implements Container {

  private final Archive archive;
  private final String name;
  private final Path tar;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, String> refused = new LinkedHashMap<>();

  /**
   * Reads the positions of the entries of an archive.
   *
   * @param tar the file to read: the archive, or its unpacked content
   * @throws IOException if it is damaged
   */
  @SuppressWarnings("this-escape")
  TarContainer(Archive archive, String name, Path tar) throws IOException {
    this.archive = archive;
    this.name = name;
    this.tar = tar;
    // Not buffered: the position in the file must be that of the reader.
    try (FileInputStream file = new FileInputStream(tar.toFile());
        TarArchiveInputStream in = new TarArchiveInputStream(file, StandardCharsets.UTF_8.name())) {
      for (TarArchiveEntry entry = in.getNextEntry();
          entry != null && places.size() + refused.size() <= ArchiveEntry.MOST;
          entry = in.getNextEntry()) {
        note(entry, file.getChannel().position());
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("it is not a tar archive, or is damaged: " + e.getMessage(), e);
    }
  }

  private void note(TarArchiveEntry entry, long position) {
    String path = entry.getName().startsWith("./") ? entry.getName().substring(2) : entry.getName();
    if (isPlain(entry)) {
      places.put(path, new Place(position, entry.getSize()));
    } else if (!entry.isDirectory()) {
      refused.put(path, "it is a link or not a regular file");
    }
  }

  /** Checks the flag itself, because the library treats everything but directories as a file. */
  private static boolean isPlain(TarArchiveEntry entry) {
    byte flag = entry.getLinkFlag();
    return (flag == TarConstants.LF_NORMAL || flag == TarConstants.LF_OLDNORM)
        && entry.isFile()
        && !entry.isSparse();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Stream<SetFile> files(SetTally tally) {
    refused.forEach((path, why) -> tally.reject(archive.ref(path), Rejection.NO_FILE, why));
    if (places.size() + refused.size() > ArchiveEntry.MOST) {
      tally.reject(
          archive.ref(),
          Rejection.TOO_LARGE,
          "it has more than " + ArchiveEntry.MOST + " entries; those after them are left out");
    }
    return places.entrySet().stream()
        .flatMap(entry -> file(entry.getKey(), entry.getValue(), tally).stream());
  }

  @Override
  public Optional<SetFile> find(String path) {
    Place place = places.get(path);
    return place == null ? Optional.empty() : file(path, place, SilentTally.INSTANCE);
  }

  private Optional<SetFile> file(String path, Place place, SetTally tally) {
    return new ArchiveEntry(path, place.size(), -1).file(archive, () -> open(place), tally);
  }

  private InputStream open(Place place) throws IOException {
    FileInputStream file = new FileInputStream(tar.toFile());
    try {
      file.getChannel().position(place.position());
      return new FileSection(file, place.size());
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public void close() {
    // Nothing to close: each entry is opened and closed separately.
  }

  /** The position of the content of an entry. */
  private record Place(long position, long size) {}
}
