package rest.fakeface.image;

import java.util.concurrent.Semaphore;

/**
 * The part of the heap that the decoding of images may take, whoever decodes: an image waits until
 * there is room for its pixels, so that many large ones at once do not end the server. One that
 * alone is too large for it is decoded when no other is.
 */
final class DecodingMemory {

  /** Half of the heap, for the one heap that there is. */
  static final DecodingMemory SHARED = new DecodingMemory(Runtime.getRuntime().maxMemory() / 2);

  /** What the largest formats take for a pixel: as it is read, and twice as it is kept. */
  private static final int BYTES_OF_A_PIXEL = 12;

  private final Semaphore room;
  private final int pixels;

  DecodingMemory(long bytes) {
    pixels = (int) Math.min(Integer.MAX_VALUE, Math.max(1, bytes / BYTES_OF_A_PIXEL));
    room = new Semaphore(pixels, true);
  }

  /** Waits for room for an image of so many pixels, which is to be given back. */
  int take(long imagePixels) {
    int share = (int) Math.min(pixels, Math.max(1, imagePixels));
    // What waits here waits for others' decoding, which has a time.
    room.acquireUninterruptibly(share);
    return share;
  }

  /** Gives back what an image has taken. */
  void give(int share) {
    room.release(share);
  }
}
