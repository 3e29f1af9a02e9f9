package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.intake.Candidates.IMAGE;
import static rest.fakeface.intake.Candidates.unlabelled;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.analysis.Estimate;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.Stage;
import rest.fakeface.support.LogLines;

class UnlabelledHarvestTest {

  private static final FaceName NAME = new FaceName(Gender.FEMALE, 34, new FaceKey(1, 0, 0));

  @AutoClose final LogLines log = new LogLines(RejectionTally.class);

  private final MemoryHarvest world = new MemoryHarvest("fakeface.harvest.minimum-age", "18");

  @Test
  void imageBecomesAFaceUnderItsLabelWithWhatTheLabelRestsOn() {
    HarvestReport report = world.harvest(unlabelled(1));

    assertThat(report.added()).isEqualTo(1);
    assertThat(world.images.kept).containsExactly(Map.entry(NAME, IMAGE));
    assertThat(world.catalog.faces)
        .singleElement()
        .returns(NAME, Face::name)
        .returns("listed", Face::source)
        .returns(new Evidence(0.97, "test"), Face::evidence);
    assertThat(world.selector.snapshot().size(Gender.FEMALE, 34)).isEqualTo(1);
  }

  @Test
  void imageOfAManBecomesAMan() {
    world.models.estimate = new Estimate(0.2, 61.2, "other");

    world.harvest(unlabelled(1));

    assertThat(world.catalog.faces)
        .singleElement()
        .returns(new FaceName(Gender.MALE, 61, NAME.key()), Face::name)
        .returns(new Evidence(0.2, "other"), Face::evidence);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.97, 34.9, NO_FACE",
    "2, 0.97, 34.9, SEVERAL_FACES",
    "1, 0.5, 34.9, GENDER_UNCLEAR",
    "1, NaN, 34.9, GENDER_UNCLEAR",
    "1, 0.97, 17.9, TOO_YOUNG"
  })
  void imageThatThePolicyRefusesIsCountedAndNothingIsKept(
      int faces, double score, double age, Rejection reason) {
    world.models.faces = faces;
    world.models.estimate = new Estimate(score, age, "test");

    HarvestReport report = world.harvest(unlabelled(1));

    assertThat(report.rejections()).containsExactly(Map.entry(reason, 1));
    assertThat(report.failure()).isNull();
    assertThat(report.added()).isZero();
    assertThat(world.images.kept).isEmpty();
    assertThat(world.catalog.faces).isEmpty();
  }

  @Test
  void faceThatIsNotUprightIsCountedAndNotKept() {
    world.models.upright = false;

    HarvestReport report = world.harvest(unlabelled(1));

    assertThat(report.rejections()).containsExactly(Map.entry(Rejection.NOT_UPRIGHT, 1));
    assertThat(world.catalog.faces).isEmpty();
  }

  @Test
  void imageOnWhichAModelFailsDoesNotKeepTheOthersOut() {
    world.models.failure = 1;

    HarvestReport report = world.harvest(unlabelled(1), unlabelled(2));

    assertThat(report.rejections()).containsExactly(Map.entry(Rejection.UNMEASURABLE, 1));
    assertThat(report.failure()).isNull();
    assertThat(world.catalog.faces).extracting(Face::key).containsExactly(new FaceKey(2, 0, 0));
    assertThat(log.lines()).singleElement().asString().contains("output age gives NaN");
  }

  @Test
  void imageThatThePolicyRefusedIsNotLookedAtAgain() {
    world.models.faces = 0;
    world.harvest(unlabelled(1));

    HarvestReport next = world.harvest(unlabelled(1), unlabelled(2));

    assertThat(next.rejections()).containsExactly(Map.entry(Rejection.NO_FACE, 1));
    assertThat(next.stages().count(Stage.DETECT)).isEqualTo(1);
    assertThat(log.lines()).hasSize(2);
  }

  @Test
  void imagesOfACatalogThatFailsAreTakenAtTheNextHarvest() {
    world.catalog.beforeAdd =
        batch -> {
          throw new IllegalStateException("connection lost");
        };

    HarvestReport failed = world.harvest(unlabelled(1), unlabelled(2));
    world.catalog.beforeAdd = batch -> {};
    boolean settled = world.harvester.seen.contains(unlabelled(1).ref());
    HarvestReport next = world.harvest(unlabelled(1), unlabelled(2));

    assertThat(failed.failure()).contains("connection lost");
    assertThat(settled).isFalse();
    assertThat(next.added()).isEqualTo(2);
  }

  @Test
  void eachClassOfWorkIsCountedAndNamed() {
    HarvestReport report = world.harvest(unlabelled(1), unlabelled(2));

    assertThat(report)
        .returns(2L, r -> r.stages().count(Stage.DECODE))
        .returns(2L, r -> r.stages().count(Stage.DETECT))
        .returns(2L, r -> r.stages().count(Stage.ESTIMATE))
        .returns(2L, r -> r.stages().count(Stage.STORE))
        .returns(2L, r -> r.stages().count(Stage.RECORD))
        .returns(1L, r -> r.stages().count(Stage.PUBLISH));
    assertThat(report.stages().time(Stage.DETECT)).isPositive();
    assertThat(report.toString())
        .startsWith("listed: 2 added, 0 known, 0 rejected {} in ")
        .contains("2 decode in ", "2 detect in ", "2 estimate in ", "2 store in ", "2 record in ")
        .contains("1 publish in ");
  }
}
