package rest.fakeface.harvest.sets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import rest.fakeface.harvest.sets.ArchiveEntry.Archive;
import rest.fakeface.log.Log;

/**
 * The unpacked content of a {@code .tar.gz}, kept in the data directory: the archive can only be
 * read from its beginning, but the description of an image may be anywhere. It is unpacked once for
 * each state of the archive.
 */
final class UnpackedTar {

  private static final Logger LOG = Log.of(UnpackedTar.class);

  /** The maximum ratio of unpacked to packed size: images hardly compress. */
  private static final long MOST_RATIO = 20;

  /** The number of bytes that are always allowed: a small tar is padded with zeros. */
  private static final long SMALL = 20_000_000;

  private static final int BUFFER = 1 << 16;

  private final Archive archive;
  private final Path directory;

  UnpackedTar(Archive archive, Path directory) {
    this.archive = archive;
    this.directory = directory;
  }

  /**
   * The unpacked file.
   *
   * @throws IOException if the archive is damaged or unpacks to too much, or the disk is full
   */
  Path file() throws IOException {
    Path file = directory.resolve(archive.fingerprint() + ".tar");
    if (!Files.isRegularFile(file)) {
      LOG.log(Level.INFO, "Unpacking {0}", archive.file());
      Files.createDirectories(directory);
      Path part = directory.resolve(archive.fingerprint() + ".part");
      try {
        unpack(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    }
    return file;
  }

  private void unpack(Path part) throws IOException {
    long left = Math.max(SMALL, Files.size(archive.file()) * MOST_RATIO);
    byte[] buffer = new byte[BUFFER];
    try (InputStream packed = Files.newInputStream(archive.file());
        GZIPInputStream in = new GZIPInputStream(packed, BUFFER);
        OutputStream out = Files.newOutputStream(part)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        left -= count;
        if (left < 0) {
          throw new ZipException("it unpacks to more than " + MOST_RATIO + " times its size");
        }
        out.write(buffer, 0, count);
      }
    }
  }
}
