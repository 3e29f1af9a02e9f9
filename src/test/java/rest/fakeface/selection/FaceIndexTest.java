package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.Faces;

class FaceIndexTest {

  /** More and fewer than one cell per group, and more than one chunk. */
  @ParameterizedTest
  @ValueSource(ints = {1, 150, 5_000, 40_000})
  void placesAreTheSameInWhateverOrderFacesComeAndGo(int faces) {
    List<Face> all = faces(0, faces);
    CatalogSnapshot atOnce = Snapshots.of(all);

    CatalogSnapshot byAndBy = new CatalogSnapshot();
    List<Face> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(1));
    List<Face> others = faces(faces, faces + 500);
    byAndBy = Snapshots.next(byAndBy, shuffled.subList(0, faces / 3), List.of());
    byAndBy = Snapshots.next(byAndBy, others, List.of());
    byAndBy =
        Snapshots.next(
            byAndBy, shuffled.subList(faces / 3, faces), others.stream().map(Face::name).toList());

    assertThat(places(byAndBy)).isEqualTo(places(atOnce));
  }

  @Test
  void everyFaceIsFoundByItsNameAndNoOther() {
    List<Face> faces = faces(0, 5_000);
    CatalogSnapshot snapshot = Snapshots.of(faces);

    assertThat(faces)
        .allMatch(face -> Snapshots.name(snapshot, snapshot.find(face.name())).equals(face.name()));
    assertThat(faces(5_000, 6_000)).allMatch(face -> snapshot.find(face.name()) == FaceIndex.NONE);
  }

  @Test
  void faceOfAnotherGenderOrAgeIsNotFound() {
    FaceName name = Faces.name(Gender.FEMALE, 30, 1);
    CatalogSnapshot snapshot = Snapshots.of(Faces.woman(30, 1));

    assertThat(snapshot.find(new FaceName(Gender.MALE, 30, name.key()))).isEqualTo(FaceIndex.NONE);
    assertThat(snapshot.find(new FaceName(Gender.FEMALE, 31, name.key())))
        .isEqualTo(FaceIndex.NONE);
  }

  @Test
  void facesWhoseHashesAreTheSameAreKeptApart() {
    List<Face> twins = twins();
    List<Face> reversed = new ArrayList<>(twins);
    Collections.reverse(reversed);
    CatalogSnapshot snapshot = Snapshots.of(twins);
    FaceName gone = twins.get(0).name();

    assertThat(twins).hasSizeGreaterThan(2);
    assertThat(places(Snapshots.of(reversed))).isEqualTo(places(snapshot));
    for (Face twin : twins) {
      assertThat(Snapshots.name(snapshot, snapshot.find(twin.name()))).isEqualTo(twin.name());
    }
    CatalogSnapshot next = Snapshots.next(snapshot, twins, List.of(gone));
    Set<FaceName> left = twins.stream().map(Face::name).collect(Collectors.toSet());
    left.remove(gone);
    assertThat(Snapshots.names(next, FaceFilter.ANY)).isEqualTo(left);
  }

  /** Women of the same age with different keys and the same hash. */
  private static List<Face> twins() {
    Map<Integer, FaceKey> seen = new HashMap<>();
    List<Face> twins = new ArrayList<>();
    for (int number = 0; number < 200_000; number++) {
      FaceKey key = ManyFaces.name(number).key();
      FaceKey before = seen.put(FaceIndex.hash(key), key);
      if (before != null) {
        twins.add(woman(key));
        twins.add(woman(before));
      }
    }
    return twins;
  }

  private static Face woman(FaceKey key) {
    return new Face(new FaceName(Gender.FEMALE, 30, key), "test", Faces.ADDED, null);
  }

  private static List<Face> faces(int from, int to) {
    return IntStream.range(from, to).mapToObj(ManyFaces::face).toList();
  }

  private static List<FaceName> places(CatalogSnapshot snapshot) {
    return IntStream.range(0, snapshot.size())
        .mapToObj(place -> Snapshots.name(snapshot, place))
        .toList();
  }
}
