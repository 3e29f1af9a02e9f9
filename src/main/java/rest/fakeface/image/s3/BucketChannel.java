package rest.fakeface.image.s3;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import rest.fakeface.image.ImagesUnavailableException;

/**
 * The bytes of an image in the bucket. Its beginning is read on opening, which is all of a small
 * image; a large one is read in blocks as it is sent, so that each client occupies at most one
 * block of memory.
 */
final class BucketChannel implements SeekableByteChannel {

  /** The size of a block in bytes: an image of usual size is read at once. */
  static final int BLOCK = 1 << 18;

  private final Bucket bucket;
  private final String name;
  private final BucketPart beginning;
  private byte[] block;
  private long first;
  private long position;
  private boolean closed;

  private BucketChannel(Bucket bucket, String name, BucketPart beginning) {
    this.bucket = bucket;
    this.name = name;
    this.beginning = beginning;
    block = beginning.bytes();
  }

  /** Opens an object, if it exists. */
  static Optional<SeekableByteChannel> open(Bucket bucket, String name) throws IOException {
    return bucket.part(name, 0, BLOCK, null).map(part -> new BucketChannel(bucket, name, part));
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    if (closed) {
      throw new ClosedChannelException();
    }
    if (position >= size()) {
      return -1;
    }
    if (position < first || position >= first + block.length) {
      fetch();
    }
    int from = (int) (position - first);
    int count = Math.min(to.remaining(), block.length - from);
    to.put(block, from, count);
    position += count;
    return count;
  }

  private void fetch() throws IOException {
    long end = Math.min(position + BLOCK, size());
    block =
        bucket
            .part(name, position, end, beginning.tag())
            .filter(part -> part.bytes().length > 0)
            .orElseThrow(() -> new ImagesUnavailableException(name + " was deleted meanwhile"))
            .bytes();
    first = position;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long next) {
    if (next < 0) {
      throw new IllegalArgumentException("no position: " + next);
    }
    position = next;
    return this;
  }

  @Override
  public long size() {
    return beginning.size();
  }

  @Override
  public boolean isOpen() {
    return !closed;
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }
}
