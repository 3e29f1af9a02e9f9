package rest.fakeface.catalog.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Files of H2 whose header names the chunk that was written last. After a kill, H2 searches the
 * last commit from there. H2 2.5 puts the chunk before it into the header ({@code
 * RandomAccessStore.writeChunk}, where 2.4 sets the last chunk first), and then does not find what
 * was committed after it began to reuse free space: up to some twenty commits.
 */
public final class ChunkFile extends FilePathWrapper {

  private static final String SCHEME = "fakeface";

  private static final String DISK = "jdbc:h2:file:";

  /** The beginning of the address of a database with such files. */
  static final String ADDRESS = "jdbc:h2:" + SCHEME + ':';

  /** The size of a block, in bytes. Chunks begin at blocks; the header is in the first two. */
  private static final int BLOCK = 4096;

  private static final int HEADER = 2 * BLOCK;

  private static final Pattern CHUNK =
      Pattern.compile("chunk:([0-9a-f]+),.*?version:([0-9a-f]+)[,\\n].*", Pattern.DOTALL);

  private static final String CHECKSUM = ",fletcher:";

  /** The number of bytes of a chunk that contain its id and version. */
  private static final int SAMPLE = 1024;

  /** The address of a database on the disk, with such files. */
  static String address(String url) {
    if (!url.startsWith(DISK)) {
      return url;
    }
    FilePath.register(new ChunkFile());
    return ADDRESS + url.substring(DISK.length());
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new OpenFile(super.open(mode));
  }

  /**
   * A chunk in the file.
   *
   * @param block the number of its first block
   * @param id its id
   * @param version its version, which is higher for later chunks
   */
  private record Chunk(long block, String id, long version) {

    /** The chunk at a position; null if the bytes there are not the beginning of one. */
    static @Nullable Chunk of(ByteBuffer bytes, long position) {
      if (position < HEADER || position % BLOCK != 0) {
        return null;
      }
      Matcher chunk = CHUNK.matcher(text(bytes, SAMPLE));
      return chunk.matches()
          ? new Chunk(position / BLOCK, chunk.group(1), Long.parseLong(chunk.group(2), 16))
          : null;
    }

    /** The header with this chunk, once for each of its two blocks. */
    ByteBuffer into(ByteBuffer header) {
      String old = text(header, BLOCK);
      String body =
          old.substring(0, old.lastIndexOf(CHECKSUM))
              .replaceFirst("block:[0-9a-f]+", "block:" + Long.toHexString(block))
              .replaceFirst("chunk:[0-9a-f]+", "chunk:" + id)
              .replaceFirst("version:[0-9a-f]+", "version:" + Long.toHexString(version));
      byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
      int checksum = DataUtils.getFletcher32(bytes, 0, bytes.length);
      bytes =
          (body + CHECKSUM + Integer.toHexString(checksum) + '\n')
              .getBytes(StandardCharsets.ISO_8859_1);
      return ByteBuffer.allocate(HEADER).put(bytes).position(BLOCK).put(bytes).rewind();
    }

    private static String text(ByteBuffer bytes, int most) {
      byte[] text = new byte[Math.min(most, bytes.remaining())];
      bytes.duplicate().get(text);
      return new String(text, StandardCharsets.ISO_8859_1);
    }
  }

  /** Not synchronized: H2 writes one chunk at a time, and the file can be read concurrently. */
  @SuppressWarnings("UnsynchronizedOverridesSynchronized")
  private static final class OpenFile extends FileBaseDefault {

    private final FileChannel file;

    /** The chunk with the highest version that was written; null if there is none yet. */
    private volatile @Nullable Chunk last;

    OpenFile(FileChannel file) {
      this.file = file;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      Chunk latest = last;
      if (position == 0 && source.remaining() == HEADER && latest != null) {
        source.position(source.limit());
        DataUtils.writeFully(file, 0, latest.into(source.duplicate().rewind()));
        return HEADER;
      }
      Chunk chunk = Chunk.of(source, position);
      int written = file.write(source, position);
      if (chunk != null
          && !source.hasRemaining()
          && (latest == null || chunk.version >= latest.version)) {
        last = chunk;
      }
      return written;
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      file.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      file.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }

    /** The path, which H2 mentions in its messages. */
    @Override
    public String toString() {
      return file.toString();
    }
  }
}
