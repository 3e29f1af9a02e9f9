package rest.fakeface.harvest.sets;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Gender;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.Stated;

/**
 * Folders named after a gender, optionally with subfolders named after an age: {@code
 * female/35/anything.jpg}.
 */
final class FoldersLayout implements SetLayout {

  @Override
  public boolean recognises(SetListing listing) {
    return listing.folders().keySet().stream().anyMatch(folder -> stated(folder) != null);
  }

  @Override
  public Stream<Candidate> candidates(OpenSet set) {
    set.tally().expect(set.listing().images());
    return set.container().files(set.tally()).flatMap(file -> candidate(file, set));
  }

  private static Stream<Candidate> candidate(SetFile file, OpenSet set) {
    if (!file.isImage()) {
      set.rejectOther(file);
      return Stream.empty();
    }
    Stated stated = stated(file.folder());
    if (stated == null) {
      set.tally()
          .reject(file.ref(), Rejection.WRONG_NAME, "it is not in a folder named after a gender");
      return Stream.empty();
    }
    return set.offer(file, set.source(), () -> stated);
  }

  /**
   * The label by the innermost folder named after a gender and its subfolders; null without one.
   */
  private static @Nullable Stated stated(String path) {
    Gender gender = null;
    Integer age = null;
    for (String folder : path.split("/", -1)) {
      Gender next = LabelWords.gender(folder);
      if (next != null) {
        gender = next;
        age = null;
      } else if (age == null) {
        age = LabelWords.age(folder);
      }
    }
    return gender == null ? null : new Stated(gender, age);
  }
}
