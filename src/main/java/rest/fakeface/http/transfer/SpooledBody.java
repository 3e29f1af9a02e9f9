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
 * The complete body of a request: in memory if it is small, otherwise in a file. The name of the
 * file is deleted right after its creation, so that nothing remains even if the process is killed.
 */
public final class SpooledBody implements Closeable {

  private static final String ATTRIBUTE = SpooledBody.class.getName();

  /** The maximum number of bytes of a body in memory. */
  private static final int MEMORY = 1 << 16;

  private static final int FIRST_MEMORY = 1 << 10;

  private final Path directory;
  private byte[] memory = new byte[FIRST_MEMORY];
  private @Nullable FileChannel file;
  private long size;

  /**
   * An empty body.
   *
   * @param directory the directory of its file, if it needs one; created if it is missing
   */
  SpooledBody(Path directory) {
    this.directory = directory;
  }

  /** The body of a request; empty if it has none or is sent to an address that reads streams. */
  public static Optional<SpooledBody> of(HttpServletRequest request) {
    return Optional.ofNullable((SpooledBody) request.getAttribute(ATTRIBUTE));
  }

  /** Makes this the body of a request. */
  void attachTo(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** Its size in bytes. */
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

  /** Frees the space of its bytes. */
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
