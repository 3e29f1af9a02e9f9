package rest.fakeface.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.Face;
import rest.fakeface.face.Gender;
import rest.fakeface.support.DatabaseKind;
import rest.fakeface.support.Faces;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class EvidenceIT {

  private final DatabaseKind kind;

  EvidenceIT(DatabaseKind kind) {
    this.kind = kind;
  }

  @Test
  void whatALabelRestsOnComesBackAsItWasAdded() throws Exception {
    List<Face> faces =
        List.of(
            face(1, new Evidence(0.12345678901234568, "face-api ö")),
            face(2, new Evidence(1, "m".repeat(Evidence.MODEL_LENGTH))),
            face(3, new Evidence(0, "m")),
            face(4, null));
    try (TestCatalog catalog = new TestCatalog(kind)) {
      AddedPage added =
          catalog.call(
              c -> {
                c.add(faces.stream().map(DocumentedFace::of).toList());
                return c.arrivals(0, 10);
              });

      assertThat(added.faces()).containsExactlyElementsOf(faces);
    }
  }

  private static Face face(int number, @Nullable Evidence evidence) {
    return new Face(Faces.name(Gender.MALE, 30, number), "import", Faces.ADDED, null, evidence);
  }
}
