package rest.fakeface.harvest.sets;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import rest.fakeface.harvest.sets.ArchiveEntry.Archive;
import rest.fakeface.log.Log;

/** Opens archives, detecting the format by the file name. */
final class Archives {

  private static final Pattern ARCHIVE = Pattern.compile("(.+)\\.(zip|tar|tar\\.gz|tgz)");

  private static final Logger LOG = Log.of(Archives.class);

  private final Path unpacked;
  private final Set<Path> used = new HashSet<>();

  /**
   * Creates the opener.
   *
   * @param unpacked the directory for the content of archives that can only be read sequentially
   */
  Archives(Path unpacked) {
    this.unpacked = unpacked;
  }

  /** Whether a file's name is that of an archive. */
  static boolean isArchive(String name) {
    return ARCHIVE.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Opens an archive; the caller closes it.
   *
   * @throws IOException if it is damaged or does not have the format of its name
   */
  Container open(Archive archive) throws IOException {
    String file = String.valueOf(archive.file().getFileName());
    String lower = file.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".zip")) {
      return new ZipContainer(archive, name(file));
    }
    if (lower.endsWith(".tar")) {
      return new TarContainer(archive, name(file), archive.file());
    }
    Path tar = new UnpackedTar(archive, unpacked).file();
    used.add(tar);
    return new TarContainer(archive, name(file), tar);
  }

  /** Deletes the unpacked content of archives that were deleted or have changed. */
  void deleteUnused() {
    if (!Files.isDirectory(unpacked)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(unpacked)) {
      for (Path file : files) {
        if (!used.contains(file)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Unpacked archives are not deleted: {0}", e.toString());
    }
  }

  /** The name without the extension of its format. */
  private static String name(String file) {
    return file.replaceFirst("(?i)\\.(zip|tar|tar\\.gz|tgz)$", "");
  }
}
