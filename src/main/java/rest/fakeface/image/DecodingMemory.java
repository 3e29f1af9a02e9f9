package rest.fakeface.image;

import java.util.concurrent.Semaphore;

/**
 * The part of the heap for decoding images: an image waits until there is room for its pixels, so
 * that many large images at once do not exhaust the memory. An image larger than the whole budget
 * is decoded alone.
 */
final class DecodingMemory {

  /** Half of the heap, shared by the whole process. */
  static final DecodingMemory SHARED = new DecodingMemory(Runtime.getRuntime().maxMemory() / 2);

  /** The maximum number of bytes per pixel: as read, plus two stored copies. */
  private static final int BYTES_OF_A_PIXEL = 12;

  private final Semaphore room;
  private final int pixels;

  DecodingMemory(long bytes) {
    pixels = (int) Math.min(Integer.MAX_VALUE, Math.max(1, bytes / BYTES_OF_A_PIXEL));
    room = new Semaphore(pixels, true);
  }

  /**
   * Waits for room for an image with a number of pixels.
   *
   * @return the room, which must be passed to {@link #give}
   */
  int take(long imagePixels) {
    int share = (int) Math.min(pixels, Math.max(1, imagePixels));
    // The wait ends, because the decoding of other images has a time limit.
    room.acquireUninterruptibly(share);
    return share;
  }

  /** Frees the room of an image. */
  void give(int share) {
    room.release(share);
  }
}
