package rest.fakeface.harvest.sets;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** The directory at the end of a ZIP archive, which is held completely in memory when opened. */
final class ZipDirectory {

  /** The maximum number of bytes: a million entries with names of usual length. */
  private static final long MOST_BYTES = 150_000_000;

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;

  private ZipDirectory() {}

  /**
   * Refuses an archive whose directory would fill the memory.
   *
   * @throws IOException if it would, or the file is not a ZIP archive
   */
  static void check(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(in.length(), END_LENGTH + LONGEST_COMMENT);
      byte[] tail = new byte[length];
      in.seek(in.length() - length);
      in.readFully(tail);
      ByteBuffer buffer = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
      for (int at = length - END_LENGTH; at >= 0; at--) {
        if (buffer.getInt(at) == END) {
          check(bytes(in, buffer, at, length));
          return;
        }
      }
    }
    throw new ZipException("it is not a ZIP archive, or is truncated");
  }

  /** The size of the directory in bytes; with ZIP64, the size of everything before the end. */
  private static long bytes(RandomAccessFile in, ByteBuffer buffer, int at, int length)
      throws IOException {
    long said = buffer.getInt(at + 12) & 0xFFFFFFFFL;
    long offset = buffer.getInt(at + 16) & 0xFFFFFFFFL;
    if (said != 0xFFFFFFFFL && offset != 0xFFFFFFFFL) {
      return said;
    }
    long locator = in.length() - length + at - 20;
    if (locator < 0) {
      return Long.MAX_VALUE;
    }
    in.seek(locator + 8);
    long end = Long.reverseBytes(in.readLong());
    if (end < 0 || end > in.length() - 56) {
      return Long.MAX_VALUE;
    }
    in.seek(end + 40);
    long bytes = Long.reverseBytes(in.readLong());
    return bytes < 0 ? Long.MAX_VALUE : bytes;
  }

  private static void check(long bytes) throws IOException {
    if (bytes > MOST_BYTES) {
      throw new ZipException("its directory has more than " + MOST_BYTES + " bytes");
    }
  }
}
