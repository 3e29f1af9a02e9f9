package rest.fakeface.selection;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Serving;

/**
 * The catalog as it was at one moment, in memory: all faces ordered by gender and age. A filter is
 * then one run of faces for each gender it admits, so that a pick looks up where the runs begin and
 * end and draws one number, however many faces there are.
 */
public final class CatalogSnapshot {

  /** The snapshot of a catalog without faces. */
  public static final CatalogSnapshot EMPTY = new CatalogSnapshot(Map.of(), Set.of());

  private static final int AGES = AgeRange.HIGHEST - AgeRange.LOWEST + 1;

  private final Map<FaceKey, ListedFace> byKey;
  private final Set<FaceKey> removed;
  private final ListedFace[] faces;
  // Where the faces of each gender and age begin; one entry more says where the last ones end.
  private final int[] starts;

  private CatalogSnapshot(Map<FaceKey, ListedFace> byKey, Set<FaceKey> removed) {
    this.byKey = byKey;
    this.removed = removed;
    starts = starts(byKey.values());
    faces = new ListedFace[byKey.size()];
    int[] next = starts.clone();
    for (ListedFace face : byKey.values()) {
      faces[next[group(face)]++] = face;
    }
  }

  /** The snapshot that follows this one: with what arrived, without what was removed. */
  public CatalogSnapshot next(Collection<Face> arrived, Set<FaceKey> allRemoved) {
    Map<FaceKey, ListedFace> now = new HashMap<>(byKey);
    arrived.forEach(face -> now.computeIfAbsent(face.key(), key -> new ListedFace(face)));
    now.keySet().removeAll(allRemoved);
    return now.keySet().equals(byKey.keySet()) && allRemoved.equals(removed)
        ? this
        : new CatalogSnapshot(now, Set.copyOf(allRemoved));
  }

  /** How many faces can be chosen. */
  public int size() {
    return faces.length;
  }

  /** How many faces there are of a gender and an age in whole years. */
  public int size(Gender gender, int age) {
    int group = group(gender, age);
    return starts[group + 1] - starts[group];
  }

  /** Whether a face was removed from the catalog. */
  boolean isRemoved(FaceKey key) {
    return removed.contains(key);
  }

  /** The last serving of each face that has one which is not recorded. */
  List<Serving> unrecorded() {
    return Arrays.stream(faces).map(ListedFace::unrecorded).flatMap(Optional::stream).toList();
  }

  void recorded(List<Serving> servings) {
    for (Serving serving : servings) {
      ListedFace face = byKey.get(serving.key());
      if (face != null) {
        face.recorded(serving);
      }
    }
  }

  /** One of the faces that match, each as likely as the other; null when none matches. */
  @Nullable ListedFace pick(FaceFilter filter, RandomGenerator random) {
    Gender gender = filter.gender();
    int minimum = filter.ages().minimum();
    int maximum = filter.ages().maximum();
    int first = starts[group(gender == null ? Gender.FEMALE : gender, minimum)];
    int count = starts[group(gender == null ? Gender.FEMALE : gender, maximum) + 1] - first;
    int second = starts[group(Gender.MALE, minimum)];
    int both = gender == null ? count + starts[group(Gender.MALE, maximum) + 1] - second : count;
    if (both == 0) {
      return null;
    }
    int place = random.nextInt(both);
    return place < count ? faces[first + place] : faces[second + place - count];
  }

  private static int[] starts(Collection<ListedFace> faces) {
    int[] starts = new int[Gender.values().length * AGES + 1];
    for (ListedFace face : faces) {
      starts[group(face) + 1]++;
    }
    for (int group = 1; group < starts.length; group++) {
      starts[group] += starts[group - 1];
    }
    return starts;
  }

  private static int group(ListedFace face) {
    return group(face.face().name().gender(), face.face().name().age());
  }

  private static int group(Gender gender, int age) {
    return (gender == Gender.FEMALE ? 0 : AGES) + age - AgeRange.LOWEST;
  }
}
