package rest.fakeface.selection;

import java.time.Instant;
import java.util.function.Consumer;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.face.SplitMix64;

/** Faces of a large catalog: as many men as women, most of them between 15 and 75. */
final class ManyFaces {

  private static final Instant ADDED = Instant.parse("2020-08-02T22:08:56Z");

  private ManyFaces() {}

  /** The selector of a catalog that has so many faces. */
  static FaceSelector selector(int faces) {
    FaceSelector selector = new FaceSelector();
    selector.publish(add(0, faces));
    return selector;
  }

  /** Adds the faces of the numbers from one to before another. */
  static Consumer<SnapshotDraft> add(int from, int to) {
    return draft -> {
      for (int number = from; number < to; number++) {
        draft.add(face(number));
      }
    };
  }

  static Face face(int number) {
    return new Face(name(number), number % 3 == 0 ? "drawn" : "import", ADDED, null);
  }

  static FaceName name(int number) {
    long high = SplitMix64.mix(number + 1L);
    long middle = SplitMix64.mix(high);
    // The sum of two numbers from 0 to 45, which are more often in the middle.
    int age = (int) ((middle >>> 8 & 0xffff) % 46 + (middle >>> 24 & 0xffff) % 46);
    Gender gender = middle < 0 ? Gender.FEMALE : Gender.MALE;
    return new FaceName(gender, age, new FaceKey(high, middle, number));
  }
}
