package rest.fakeface.api;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.Faces.man;
import static rest.fakeface.support.Faces.woman;

import java.util.List;
import org.junit.jupiter.api.Test;
import rest.fakeface.api.StatsJson.AgeJson;
import rest.fakeface.api.StatsJson.SourceJson;
import rest.fakeface.face.Face;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.support.Faces;

class StatsJsonTest {

  @Test
  void facesAreCountedByGenderAndByEachAgeThatOccurs() {
    List<Face> faces =
        List.of(
            man(150, 1), woman(35, 2), man(35, 3), woman(0, 4), woman(35, 5), man(0, 6), man(7, 7));

    StatsJson stats = StatsJson.of(new FaceSelector().publish(draft -> faces.forEach(draft::add)));

    assertThat(stats)
        .isEqualTo(
            new StatsJson(
                7,
                3,
                4,
                List.of(
                    new AgeJson(0, 1, 1),
                    new AgeJson(7, 0, 1),
                    new AgeJson(35, 2, 1),
                    new AgeJson(150, 0, 1)),
                List.of(new SourceJson("test", 7))));
  }

  @Test
  void sourcesAreAtMostAHundredTheLargestFirst() {
    StatsJson stats =
        StatsJson.of(
            new FaceSelector()
                .publish(
                    draft -> {
                      for (int number = 0; number < 130; number++) {
                        String source = number < 20 ? "largest" : "s" + number;
                        draft.add(new Face(man(30, number).name(), source, Faces.ADDED, null));
                      }
                    }));

    assertThat(stats.sources()).hasSize(100).startsWith(new SourceJson("largest", 20));
  }

  @Test
  void emptyCatalogHasNoFacesNoAgesAndNoSources() {
    assertThat(StatsJson.of(new FaceSelector().snapshot()))
        .isEqualTo(new StatsJson(0, 0, 0, List.of(), List.of()));
  }
}
