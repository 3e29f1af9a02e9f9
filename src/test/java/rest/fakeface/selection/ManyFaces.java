package rest.fakeface.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.face.SplitMix64;

/** Faces of a large catalog: as many men as women, mostly between 15 and 75. */
final class ManyFaces {

  static final Instant ADDED = Instant.parse("2020-08-02T22:08:56Z");

  private ManyFaces() {}

  /** The selector of a catalog with a number of faces. */
  static FaceSelector selector(int faces) {
    FaceSelector selector = new FaceSelector();
    selector.publish(add(0, faces));
    return selector;
  }

  /** Adds the faces with the numbers in a range. */
  static Consumer<SnapshotDraft> add(int from, int to) {
    return draft -> {
      for (int number = from; number < to; number++) {
        draft.add(face(number));
      }
    };
  }

  /** Pairs of women of the same age with different keys and the same hash. */
  static List<Face> twins() {
    Map<Integer, FaceKey> seen = new HashMap<>();
    List<Face> twins = new ArrayList<>();
    for (int number = 0; number < 200_000; number++) {
      FaceKey key = name(number).key();
      FaceKey before = seen.put(FaceIndex.hash(key), key);
      if (before != null) {
        twins.add(woman(key));
        twins.add(woman(before));
      }
    }
    return twins;
  }

  static Face face(int number) {
    return new Face(name(number), number % 3 == 0 ? "drawn" : "import", ADDED, null);
  }

  private static Face woman(FaceKey key) {
    return new Face(new FaceName(Gender.FEMALE, 30, key), "test", ADDED, null);
  }

  static FaceName name(int number) {
    long high = SplitMix64.mix(number + 1L);
    long middle = SplitMix64.mix(high);
    // The sum of two numbers from 0 to 45, so that ages in the middle are more frequent.
    int age = (int) ((middle >>> 8 & 0xffff) % 46 + (middle >>> 24 & 0xffff) % 46);
    Gender gender = middle < 0 ? Gender.FEMALE : Gender.MALE;
    return new FaceName(gender, age, new FaceKey(high, middle, number));
  }
}
