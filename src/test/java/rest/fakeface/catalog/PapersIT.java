package rest.fakeface.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceRegion;
import rest.fakeface.face.FaceRegion.Landmark;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Measurement;
import rest.fakeface.face.Papers;
import rest.fakeface.face.Provenance;
import rest.fakeface.face.SourceType;
import rest.fakeface.support.DatabaseKind;
import rest.fakeface.support.Faces;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class PapersIT {

  private static final Face FACE = Faces.woman(30, 1);
  private static final Face OTHER = Faces.man(40, 2);

  private static final Papers FULL =
      new Papers(
          new Provenance(
              "CC0-1.0",
              "Ünal 😀",
              "portraits/female/512/7.jpg",
              "x".repeat(Provenance.PROMPT_LENGTH - 2) + "😀",
              SourceType.COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA),
          "0123456789abcdef".repeat(4),
          true,
          false,
          new Measurement(0.12345678901234568, 34.2, 0.25, 7.5, "face-api+other"),
          new FaceRegion(
              -0.0125,
              0.2,
              0.75,
              1.03,
              List.of(
                  new Landmark(0.3, 0.4),
                  new Landmark(0.6, 0.41),
                  new Landmark(0.45, 0.55),
                  new Landmark(0.33, 0.7),
                  new Landmark(0.6, 0.7001))));

  private final DatabaseKind kind;

  PapersIT(DatabaseKind kind) {
    this.kind = kind;
  }

  @Test
  void papersComeBackAsTheyWereAdded() throws Exception {
    Papers few = new Papers(Provenance.of("a.jpg"), null, false, true, null, null);
    try (TestCatalog catalog = new TestCatalog(kind)) {
      Map<?, Papers> papers =
          catalog.call(
              c -> {
                c.add(List.of(new DocumentedFace(FACE, FULL), new DocumentedFace(OTHER, few)));
                return c.papers(List.of(FACE.key(), OTHER.key(), Faces.key(3)));
              });

      assertThat(papers).isEqualTo(Map.of(FACE.key(), FULL, OTHER.key(), few));
    }
  }

  @Test
  void regionIsRecordedOnceAnImageWasSeen() throws Exception {
    FaceRegion region = new FaceRegion(0.1, 0.2, 0.8, 0.9, List.of());
    Face taken = Faces.man(50, 3);
    try (TestCatalog catalog = new TestCatalog(kind)) {
      catalog.transactions().add(Faces.documented(FACE, OTHER, taken));
      catalog.transactions().add(List.of(new DocumentedFace(Faces.man(60, 4), FULL)));
      execute(catalog, "update face set removed_at = '2026-01-01 00:00:00' where age = 50");
      execute(catalog, "delete from face_papers where gender_stated = 1 and licence is null");

      Regions.Page all = regions(catalog, regions -> regions.unseen(0, 10));
      assertThat(all.faces()).containsExactly(FACE.name(), OTHER.name());
      assertThat(regions(catalog, regions -> regions.unseen(0, 1)).faces())
          .containsExactly(FACE.name());
      record(catalog, FACE, region);
      record(catalog, OTHER, null);

      assertThat(regions(catalog, regions -> regions.unseen(0, 10)).faces()).isEmpty();
      assertThat(regions(catalog, regions -> regions.unseen(all.place(), 10)).place())
          .isEqualTo(all.place());
      assertThat(catalog.transactions().papers(List.of(FACE.key(), OTHER.key())))
          .isEqualTo(
              Map.of(
                  FACE.key(),
                  new Papers(Provenance.NONE, null, true, true, null, region),
                  OTHER.key(),
                  Papers.of(null)));
      record(catalog, FACE, null);
      assertThat(catalog.transactions().papers(List.of(FACE.key())))
          .containsEntry(FACE.key(), Papers.of(null));
    }
  }

  private static void record(TestCatalog catalog, Face face, @Nullable FaceRegion region) {
    regions(
        catalog,
        regions -> {
          regions.record(face.key(), region);
          return regions;
        });
  }

  private static <T> T regions(TestCatalog catalog, Function<Regions, T> work) {
    return catalog.inTransaction(
        manager -> {
          RegionRepository repository = new RegionRepository();
          repository.entities = manager;
          return work.apply(repository);
        });
  }

  private static void execute(TestCatalog catalog, String sql) throws SQLException {
    try (Connection connection = catalog.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void faceOfAnOlderVersionHasThePapersThatItsLabelSays() throws Exception {
    Face estimated =
        new Face(
            Faces.name(Gender.MALE, 30, 3),
            "web",
            Faces.ADDED,
            null,
            new Evidence(0.1, "face-api"));
    try (TestCatalog catalog = new TestCatalog(kind)) {
      catalog.transactions().add(Faces.documented(FACE, estimated));
      execute(catalog, "delete from face_papers");

      assertThat(catalog.transactions().papers(List.of(FACE.key(), estimated.key())))
          .isEqualTo(
              Map.of(
                  FACE.key(), Papers.of(null), estimated.key(), Papers.of(estimated.evidence())));
    }
  }
}
