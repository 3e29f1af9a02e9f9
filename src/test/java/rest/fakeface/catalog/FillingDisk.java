package rest.fakeface.catalog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/** Files of H2, with URLs that begin with {@code filling:}, on a disk that a test can fill. */
public final class FillingDisk extends FilePathWrapper {

  /** The number of further writes that succeed; negative for any number. */
  private static final AtomicInteger WRITES_LEFT = new AtomicInteger(-1);

  /** Lets a number of further writes succeed, and all others fail until the disk is emptied. */
  public static void fillAfter(int writes) {
    WRITES_LEFT.set(writes);
  }

  /** Lets all writes succeed. */
  public static void empty() {
    WRITES_LEFT.set(-1);
  }

  @Override
  public String getScheme() {
    return "filling";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new OpenFile(super.open(mode));
  }

  private static void use() throws IOException {
    if (WRITES_LEFT.getAndUpdate(left -> left > 0 ? left - 1 : left) == 0) {
      throw new IOException("No space left on device");
    }
  }

  private static final class OpenFile extends FileBaseDefault {

    private final FileChannel file;

    OpenFile(FileChannel file) {
      this.file = file;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      use();
      return file.write(source, position);
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
  }
}
