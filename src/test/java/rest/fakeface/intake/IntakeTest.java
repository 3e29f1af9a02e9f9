package rest.fakeface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.intake.Candidates.IMAGE;
import static rest.fakeface.intake.Candidates.good;
import static rest.fakeface.support.Faces.name;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Measurement;
import rest.fakeface.face.Papers;
import rest.fakeface.face.Provenance;
import rest.fakeface.intake.Outcome.Added;
import rest.fakeface.intake.Outcome.Known;
import rest.fakeface.intake.Outcome.Rejected;

/** Concurrent intakes and takedowns, and rows that the database refuses. */
class IntakeTest {

  private static final FaceName WOMAN = name(Gender.FEMALE, 35, 1);

  private final MemoryIntake node = new MemoryIntake();

  @Test
  void faceThatAnotherNodeAddsMeanwhileIsKnown() throws IOException {
    node.catalog.beforeAdd = this::addFirst;

    assertThat(node.intake.take(good(WOMAN))).isEqualTo(new Known(WOMAN, false));
    assertThat(node.images.kept).containsOnlyKeys(WOMAN);
  }

  @Test
  void faceThatAnotherNodeAddsAndTakesDownMeanwhileIsRejectedAndItsImageDeleted()
      throws IOException {
    node.catalog.beforeAdd =
        faces -> {
          addFirst(faces);
          node.catalog.remove(WOMAN.key());
        };

    assertThat(node.intake.take(good(WOMAN)))
        .isEqualTo(new Rejected(Rejection.REMOVED, "it was taken down and is not accepted again"));
    assertThat(node.images.kept).isEmpty();
  }

  @Test
  void imageThatIsRestoredWhileItsFaceIsTakenDownIsDeleted() throws IOException {
    node.intake.take(good(WOMAN));
    node.images.kept.clear();
    Candidate takenDownMeanwhile =
        Candidates.showing(
            WOMAN,
            () -> {
              node.catalog.remove(WOMAN.key());
              return IMAGE;
            });

    assertThat(node.intake.take(takenDownMeanwhile)).isInstanceOf(Rejected.class);
    assertThat(node.images.kept).isEmpty();
  }

  @Test
  void faceThatWasTakenDownIsRejectedWithoutALookAtItsImage() throws IOException {
    node.intake.take(good(WOMAN));
    node.catalog.remove(WOMAN.key());
    node.images.kept.clear();

    assertThat(
            node.intake.take(
                Candidates.showing(
                    WOMAN,
                    () -> {
                      throw new IOException("read");
                    })))
        .isEqualTo(new Rejected(Rejection.REMOVED, "it was taken down and is not accepted again"));
    assertThat(node.images.kept).isEmpty();
  }

  @Test
  void faceUnderAnotherNameIsADuplicate() throws IOException {
    node.intake.take(good(WOMAN));

    assertThat(node.intake.take(good(name(Gender.MALE, 35, 1))))
        .isEqualTo(new Rejected(Rejection.DUPLICATE, "the catalog has it as " + WOMAN));
  }

  @Test
  void rowThatTheDatabaseRefusesKeepsNoOtherOneOut() throws IOException {
    node.catalog.unstorable = "latin2";
    List<Candidate> candidates =
        IntStream.range(0, 100)
            .mapToObj(i -> from(i == 37 ? "latin2" : "ascii", name(Gender.FEMALE, i, i)))
            .toList();
    List<Outcome> outcomes = new ArrayList<>();
    IntakeBatch batch =
        node.intake.begin(
            candidates.stream().map(Candidate::key).toList(),
            new StageTimes(),
            (candidate, outcome) -> outcomes.add(outcome));

    for (Candidate candidate : candidates) {
      batch.offer(candidate);
    }
    batch.commit();

    assertThat(outcomes).hasSize(100).filteredOn(Added.class::isInstance).hasSize(99);
    assertThat(outcomes.get(37))
        .isEqualTo(
            new Rejected(
                Rejection.UNSTORABLE,
                "the database refuses a value of it: Incorrect string value"));
    assertThat(node.catalog.faces).hasSize(99).noneMatch(face -> face.name().age() == 37);
    assertThat(node.images.kept).hasSize(99).doesNotContainKey(name(Gender.FEMALE, 37, 37));
  }

  @Test
  void papersSayWhereAFaceIsFromAndWhatItsBytesWere() throws IOException {
    node.intake.take(good(WOMAN));
    node.intake.take(Candidates.unlabelled(2));

    assertThat(node.catalog.papers.get(WOMAN.key()))
        .isEqualTo(new Papers(Provenance.NONE, IMAGE.sha256(), true, true, null, null));
    assertThat(node.catalog.papers.get(new FaceKey(2, 0, 0)))
        .returns(false, Papers::genderStated)
        .returns(false, Papers::ageStated)
        .returns(new Measurement(0.97, 34.2, 0, 0, "test"), Papers::measurement);
  }

  private static Candidate from(String source, FaceName name) {
    return Candidate.named(
        new SourceRef(name.toString(), "1"), source, name, Provenance.NONE, () -> IMAGE);
  }

  /** Adds faces like another node that is faster. */
  private void addFirst(List<Face> faces) {
    node.catalog.beforeAdd = others -> {};
    node.catalog.add(faces.stream().map(DocumentedFace::of).toList());
  }
}
