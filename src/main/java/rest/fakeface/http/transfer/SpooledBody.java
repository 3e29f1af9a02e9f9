package rest.fakeface.http.transfer;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request that has come completely: a small one in memory, a larger one in a file.
 * The file has no name any more from its creation on, so that nothing of it stays, not even when
 * the process is killed.
 */
public final class SpooledBody implements Closeable {

  private static final String ATTRIBUTE = SpooledBody.class.getName();

  /** The most bytes of a body that are kept in memory. */
  private static final int MEMORY = 1 << 16;

  private static final int FIRST_MEMORY = 1 << 10;

  private final Path directory;
  private byte[] memory = new byte[FIRST_MEMORY];
  private @Nullable FileChannel file;
  private long size;

  /**
   * An empty body.
   *
   * @param directory where its file is if it needs one; made when it is missing
   */
  SpooledBody(Path directory) {
    this.directory = directory;
  }

  /** The body of a request; nothing when the request has none or is at an address of streams. */
  public static Optional<SpooledBody> of(HttpServletRequest request) {
    return Optional.ofNullable((SpooledBody) request.getAttribute(ATTRIBUTE));
  }

  /** Makes this the body of a request. */
  void attachTo(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** How many bytes it has. */
  public long size() {
    return size;
  }

  /** A stream of its bytes from the first one on. There may be several, also at the same time. */
  public InputStream open() {
    return file == null
        ? new ByteArrayInputStream(memory, 0, (int) size)
        : new FileStream(file, 0, size);
  }

  /** Adds bytes at its end. */
  void append(byte[] bytes, int count) throws IOException {
    if (file == null && size + count > MEMORY) {
      file = newFile(directory);
      write(file, memory, (int) size, 0);
      memory = new byte[0];
    }
    if (file == null) {
      int needed = (int) size + count;
      if (needed > memory.length) {
        memory = Arrays.copyOf(memory, Math.max(needed, Math.min(2 * memory.length, MEMORY)));
      }
      System.arraycopy(bytes, 0, memory, (int) size, count);
    } else {
      write(file, bytes, count, size);
    }
    size += count;
  }

  /** Gives the space of its bytes back. */
  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }

  private static FileChannel newFile(Path directory) throws IOException {
    Files.createDirectories(directory);
    return FileChannel.open(
        directory.resolve("body-" + UUID.randomUUID()),
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  private static void write(FileChannel file, byte[] bytes, int count, long at) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes, 0, count);
    while (rest.hasRemaining()) {
      file.write(rest, at + rest.position());
    }
  }
}
