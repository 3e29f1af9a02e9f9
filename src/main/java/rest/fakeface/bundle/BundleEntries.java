package rest.fakeface.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of a bundle one after another. Entries are identified only by their names,
 * which never become paths on the disk; only plain files are accepted.
 */
final class BundleEntries {

  /** The maximum number of bytes between the contents of two entries. */
  private static final int MOST_BETWEEN = 64 * 1024;

  private final Allowance in;
  private final TarArchiveInputStream tar;
  private @Nullable TarArchiveEntry next;

  BundleEntries(InputStream in) throws BundleRefusedException {
    this.in = new Allowance(in);
    tar = new TarArchiveInputStream(this.in, StandardCharsets.UTF_8.name());
    advance();
  }

  /** The name of the next entry, or words for the end. */
  String next() {
    return next == null ? "nothing" : next.getName();
  }

  /** Whether the next entry has this name. */
  boolean isNext(String name) {
    return next != null && next.getName().equals(name);
  }

  /** Whether the next entry has more bytes. */
  boolean isNextLargerThan(int bytes) {
    return next != null && next.getSize() > bytes;
  }

  /**
   * The content of the next entry, which must have the given name and not be too large.
   *
   * @throws BundleRefusedException if the entry is different, or there is none
   */
  byte[] read(String name, int most) throws BundleRefusedException {
    require(name);
    if (isNextLargerThan(most)) {
      throw new BundleRefusedException(name + " has more than " + most + " bytes");
    }
    return content(name, most);
  }

  /** Skips the next entry. */
  void skip() throws BundleRefusedException {
    String name = next();
    try {
      in.allow(next == null ? 0 : next.getSize());
      tar.skipNBytes(next == null ? 0 : next.getSize());
    } catch (IOException e) {
      throw cutShort(name, e);
    }
    advance();
  }

  /** Reads to the end, where only the padding zeros of an archive are allowed. */
  void finish() throws BundleRefusedException {
    if (next != null) {
      throw new BundleRefusedException(next() + " follows " + BundleFormat.END);
    }
    try {
      byte[] rest = in.readAllBytes();
      if (!Arrays.equals(rest, new byte[rest.length])) {
        throw new IOException("no zeros");
      }
    } catch (IOException e) {
      throw new BundleRefusedException("more follows the archive: " + e.getMessage(), e);
    }
  }

  private void require(String name) throws BundleRefusedException {
    if (next == null) {
      throw new BundleRefusedException("it is truncated: " + name + " is missing");
    }
    if (!isNext(name)) {
      throw new BundleRefusedException(next() + " stands in the place of " + name);
    }
  }

  private byte[] content(String name, int most) throws BundleRefusedException {
    byte[] content;
    try {
      in.allow(most);
      content = tar.readNBytes(most);
    } catch (IOException e) {
      throw cutShort(name, e);
    }
    advance();
    return content;
  }

  private void advance() throws BundleRefusedException {
    String before = next == null ? "the beginning" : next();
    try {
      in.allow(MOST_BETWEEN);
      next = tar.getNextEntry();
    } catch (IOException | RuntimeException e) {
      throw new BundleRefusedException(
          "it cannot be read after " + before + ": " + e.getMessage(), e);
    }
    if (next != null && !next.isCheckSumOK()) {
      throw new BundleRefusedException("the header of " + next() + " is damaged");
    }
    if (next != null && !isPlain(next)) {
      throw new BundleRefusedException(
          next() + " is " + kind(next) + "; accepted: only plain files");
    }
  }

  /** Checks the flag itself, because the library treats everything but directories as a file. */
  private static boolean isPlain(TarArchiveEntry entry) {
    byte flag = entry.getLinkFlag();
    return (flag == TarConstants.LF_NORMAL || flag == TarConstants.LF_OLDNORM)
        && entry.isFile()
        && !entry.isSparse();
  }

  private static String kind(TarArchiveEntry entry) {
    return switch (entry.getLinkFlag()) {
      case TarConstants.LF_SYMLINK -> "a symbolic link";
      case TarConstants.LF_LINK -> "a hard link";
      case TarConstants.LF_DIR -> "a directory";
      case TarConstants.LF_CHR, TarConstants.LF_BLK -> "a device";
      case TarConstants.LF_FIFO -> "a named pipe";
      default -> "of a special kind";
    };
  }

  private static BundleRefusedException cutShort(String name, IOException cause) {
    return new BundleRefusedException(
        "it is truncated in " + name + ": " + cause.getMessage(), cause);
  }
}
