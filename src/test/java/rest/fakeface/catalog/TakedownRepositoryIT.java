package rest.fakeface.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.Faces.documented;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.catalog.RemovedPage.Mark;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.DatabaseKind;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class TakedownRepositoryIT {

  private static final Instant AT = Instant.parse("2026-11-23T20:00:00.123456Z");
  private static final FaceName FACE = new FaceName(Gender.FEMALE, 30, new FaceKey(1, 2, 3));
  private static final FaceName OTHER = new FaceName(Gender.MALE, 31, new FaceKey(4, 5, 6));
  private static final Takedown TAKEDOWN = new Takedown(FACE, AT, "anna", "She asked – für sich");

  private final TestCatalog catalog;

  TakedownRepositoryIT(DatabaseKind kind) throws Exception {
    catalog = new TestCatalog(kind);
  }

  @BeforeEach
  void add() {
    catalog.transactions().add(documented(face(FACE), face(OTHER)));
  }

  @AfterEach
  void close() {
    catalog.close();
  }

  @Test
  void faceThatIsTakenDownIsNoArrivalAnyMoreButARemoval() {
    assertThat(record(TAKEDOWN)).contains(TAKEDOWN);

    assertThat(catalog.transactions().arrivals(0, 10).faces())
        .extracting(Face::name)
        .containsExactly(OTHER);
    RemovedPage removed = catalog.transactions().removals(Mark.before(Instant.EPOCH), 10);
    assertThat(removed.names()).containsExactly(FACE);
    assertThat(removed.last().at()).isEqualTo(AT);
  }

  @Test
  void secondTakedownTellsTheFirst() {
    record(TAKEDOWN);

    assertThat(record(new Takedown(FACE, AT.plusSeconds(1), "bert", "again"))).contains(TAKEDOWN);
    assertThat(catalog.transactions().removals(Mark.before(Instant.EPOCH), 10).last().at())
        .isEqualTo(AT);
  }

  @Test
  void faceThatTheCatalogDoesNotHaveUnderThatNameIsNotTakenDown() {
    FaceName unknown = new FaceName(Gender.FEMALE, 30, new FaceKey(7, 8, 9));
    FaceName otherLabel = new FaceName(Gender.FEMALE, 31, FACE.key());

    assertThat(record(new Takedown(unknown, AT, "anna", "why"))).isEmpty();
    assertThat(record(new Takedown(otherLabel, AT, "anna", "why"))).isEmpty();
    assertThat(catalog.transactions().arrivals(0, 10).faces()).hasSize(2);
  }

  private Optional<Takedown> record(Takedown takedown) {
    return catalog.takedowns().record(takedown);
  }

  private static Face face(FaceName name) {
    return new Face(name, "test", AT.minusSeconds(60), null, null);
  }
}
