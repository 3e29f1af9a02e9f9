package rest.fakeface.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.catalog.RemovedPage.Mark;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Serving;
import rest.fakeface.support.DatabaseKind;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class FaceRepositoryIT {

  private static final Instant ADDED = Instant.parse("2020-08-02T22:08:56.123456Z");
  private static final Instant SERVED = Instant.parse("2023-03-26T01:30:00Z");

  private final DatabaseKind kind;
  private final TestCatalog catalog;

  FaceRepositoryIT(DatabaseKind kind) throws Exception {
    this.kind = kind;
    catalog = new TestCatalog(kind);
  }

  @AfterEach
  void close() {
    catalog.close();
  }

  @Test
  void aFaceComesBackAsItWasAddedToTheMicrosecond() {
    Face served = face(1, SERVED);
    Face never = face(2, null);

    add(served, never);

    assertThat(arrivals(0, 10).faces()).containsExactly(served, never);
  }

  @Test
  void timesAreKeptInUtcWhateverTheZoneOfTheServer() throws SQLException {
    add(face(1, SERVED));

    assertThat(query("select date_added from face")).isEqualTo("2020-08-02 22:08:56.123456");
    assertThat(query("select last_served from face")).startsWith("2023-03-26 01:30:00");
  }

  @Test
  void arrivalsComeInPagesInTheOrderOfArrival() {
    List<Face> faces = IntStream.range(0, 25).mapToObj(n -> face(n, null)).toList();
    catalog.call(c -> added(c, faces));

    AddedPage first = arrivals(0, 10);
    AddedPage second = arrivals(first.place(), 10);
    AddedPage third = arrivals(second.place(), 10);
    AddedPage none = arrivals(third.place(), 10);

    assertThat(first.faces()).isEqualTo(faces.subList(0, 10));
    assertThat(second.faces()).isEqualTo(faces.subList(10, 20));
    assertThat(third.faces()).isEqualTo(faces.subList(20, 25));
    assertThat(none.faces()).isEmpty();
    assertThat(none.place()).isEqualTo(third.place());
  }

  @Test
  void aBatchWithAFaceThatIsThereAlreadyAddsNone() {
    add(face(1, null));

    assertRefused(face(2, null), face(1, null));

    assertThat(size()).isEqualTo(1);
  }

  @Test
  void aValueThatTheColumnCannotStoreIsRefused() throws SQLException {
    update(
        kind == DatabaseKind.MYSQL
            ? "alter table face modify source varchar(64) character set latin1 not null"
            : "alter table face alter column source varchar(1)");

    assertRefused(new Face(name(1), "日本", ADDED, null, null));

    assertThat(size()).isZero();
  }

  /** Distinguished from a database that does not answer. */
  private void assertRefused(Face... faces) {
    assertThatThrownBy(() -> add(faces))
        .isInstanceOfSatisfying(
            RuntimeException.class,
            e ->
                assertThat(FailureTranslation.translated(e))
                    .isInstanceOf(RowRefusedException.class));
  }

  @Test
  void facesAreFoundByTheirKeysThoseTakenDownToo() throws SQLException {
    add(face(1, null), face(2, null));
    update("update face set removed_at = '2024-01-01 00:00:00' where age = 2");

    Map<FaceKey, KnownFace> found = catalog.call(c -> c.find(List.of(key(1), key(2), key(3))));

    Map<FaceKey, KnownFace> none = catalog.call(c -> c.find(List.of()));
    assertThat(found)
        .isEqualTo(
            Map.of(key(1), new KnownFace(name(1), false), key(2), new KnownFace(name(2), true)));
    assertThat(none).isEmpty();
  }

  @Test
  void removedFacesAreListedAsSuchAndArriveNoMore() throws SQLException {
    add(face(1, null), face(2, null));
    update("update face set removed_at = '2024-01-01 00:00:00' where age = 2");

    assertThat(arrivals(0, 10).faces()).containsExactly(face(1, null));
    assertThat(removals(Mark.before(Instant.EPOCH), 10).names()).containsExactly(name(2));
  }

  @Test
  void pageOfRemovedFacesIsNotTheEnd() throws SQLException {
    add(face(1, null), face(2, null), face(3, null));
    update("update face set removed_at = '2024-01-01 00:00:00' where age < 3");

    AddedPage first = arrivals(0, 2);
    AddedPage second = arrivals(first.place(), 2);
    AddedPage none = arrivals(second.place(), 2);

    assertThat(first.faces()).isEmpty();
    assertThat(first.place()).isPositive();
    assertThat(second.faces()).containsExactly(face(3, null));
    assertThat(none.place()).isEqualTo(second.place());
  }

  @Test
  void removalsComeInPagesInTheirOrderAlsoThoseOfOneTime() throws SQLException {
    add(face(1, null), face(2, null), face(3, null), face(4, null), face(5, null));
    update("update face set removed_at = '2024-01-01 00:00:00.5' where age in (2, 3, 5)");
    update("update face set removed_at = '2024-01-01 00:00:00.499999' where age = 4");

    RemovedPage first = removals(Mark.before(Instant.parse("2024-01-01T00:00:00Z")), 2);
    RemovedPage second = removals(first.last(), 2);
    RemovedPage none = removals(second.last(), 2);

    assertThat(first.names()).containsExactly(name(4), name(2));
    assertThat(first.last().at()).isEqualTo("2024-01-01T00:00:00.5Z");
    assertThat(second.names()).containsExactly(name(3), name(5));
    assertThat(none).isEqualTo(new RemovedPage(List.of(), second.last()));
    assertThat(removals(Mark.before(first.last().at()), 10).names())
        .containsExactly(name(2), name(3), name(5));
  }

  @Test
  void facesAreCountedInAllAndBySource() {
    add(face(1, null), face(2, null), new Face(name(3), "drawn", ADDED, null));

    assertThat(size()).isEqualTo(3);
    assertThat(sizeOf("drawn")).isEqualTo(1);
    assertThat(sizeOf("nobody")).isZero();
  }

  @Test
  void servingsAreRecordedAndALaterTimeIsKept() {
    Instant earlier = SERVED.minusSeconds(60);
    Instant later = SERVED.plusMillis(1);
    add(face(1, SERVED), face(2, SERVED), face(3, null));

    record(new Serving(key(1), later), new Serving(key(2), earlier), new Serving(key(3), earlier));

    assertThat(arrivals(0, 10).faces())
        .extracting(Face::lastServed)
        .containsExactly(later, SERVED, earlier);
  }

  @Test
  void theDatabaseItselfRefusesWhatIsNoFace() {
    add(face(1, null));

    assertThatThrownBy(() -> update("update face set gender = 'other'"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> update("update face set age = 151")).isInstanceOf(SQLException.class);
  }

  private void add(Face... faces) {
    catalog.call(c -> added(c, List.of(faces)));
  }

  private static long added(Catalog catalog, List<Face> faces) {
    catalog.add(faces.stream().map(DocumentedFace::of).toList());
    return faces.size();
  }

  private void record(Serving... servings) {
    catalog.call(
        c -> {
          c.recordServings(List.of(servings));
          return servings.length;
        });
  }

  private long size() {
    return catalog.call(Catalog::size);
  }

  private long sizeOf(String source) {
    return catalog.call(c -> c.sizeOf(source));
  }

  private AddedPage arrivals(long place, int limit) {
    return catalog.call(c -> c.arrivals(place, limit));
  }

  private RemovedPage removals(Mark after, int limit) {
    return catalog.call(c -> c.removals(after, limit));
  }

  private String query(String sql) throws SQLException {
    try (Connection connection = catalog.database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }

  private void update(String sql) throws SQLException {
    try (Connection connection = catalog.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static Face face(int number, @Nullable Instant lastServed) {
    return new Face(name(number), "import", ADDED, lastServed);
  }

  private static FaceName name(int number) {
    return new FaceName(number % 2 == 0 ? Gender.FEMALE : Gender.MALE, number, key(number));
  }

  private static FaceKey key(int number) {
    return new FaceKey(-1L - number, number, number);
  }
}
