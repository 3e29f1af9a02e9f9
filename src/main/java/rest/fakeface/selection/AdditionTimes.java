package rest.fakeface.selection;

import java.util.ArrayList;
import java.util.List;

/** When added faces were last served, in the order of their addition. */
final class AdditionTimes {

  private final List<long[]> chunks = new ArrayList<>();
  private int size;

  void add(long time) {
    if (size == chunks.size() << FaceChunk.BITS) {
      chunks.add(new long[FaceChunk.SIZE]);
    }
    chunks.get(size >> FaceChunk.BITS)[size & FaceChunk.SIZE - 1] = time;
    size++;
  }

  long get(int number) {
    return chunks.get(number >> FaceChunk.BITS)[number & FaceChunk.SIZE - 1];
  }
}
