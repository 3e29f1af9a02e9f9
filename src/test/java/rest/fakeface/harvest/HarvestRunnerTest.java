package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.analysis.RefusedModels;
import rest.fakeface.analysis.UnfitModelException;
import rest.fakeface.catalog.HarvestRecord;
import rest.fakeface.face.Face;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.FaceSite;
import rest.fakeface.support.LogLines;
import rest.fakeface.support.SiteAnswer;

@Timeout(20)
class HarvestRunnerTest {

  @AutoClose final LogLines log = new LogLines(HarvestRunner.class);
  @AutoClose final LogLines details = new LogLines(RejectionTally.class, HarvestLease.class);
  @AutoClose final FaceSite site = new FaceSite().thenAlways(SiteAnswer.jpeg(Portraits.jpeg(2)));

  @TempDir Path root;

  private final MemoryHarvests all = new MemoryHarvests();
  private final MemoryHarvest world = all.world;
  private final RefusedModels models = all.models;
  private final ToldReports reports = all.reports;
  private final HarvestRunner harvests = all.harvests;

  @Test
  void sourcesThatAreNotNamedAreNotHarvested() {
    harvesting("");

    harvests.unlabelled(false);

    assertThat(reports.told).isEmpty();
    assertThat(log.lines()).isEmpty();
    assertThat(site.visits()).isEmpty();
    assertThat(world.catalog.faces).isEmpty();
  }

  @Test
  void onlyTheSourceThatIsNamedIsHarvested() {
    harvesting("directory");

    harvests.unlabelled(false);

    assertThat(reports.told).extracting(HarvestReport::source).containsExactly("directory");
    assertThat(world.catalog.faces).extracting(Face::source).containsExactly("directory");
    assertThat(site.visits()).isEmpty();
  }

  @Test
  void eachSourceThatIsNamedIsHarvestedUpToABatch() {
    harvesting("thispersondoesnotexist, directory");

    harvests.unlabelled(false);

    assertThat(reports.told).extracting(HarvestReport::added).containsExactly(1, 1);
    assertThat(world.catalog.faces)
        .extracting(Face::source)
        .containsExactly("directory", "thispersondoesnotexist");
    assertThat(site.visits()).hasSize(2);
    assertThat(log.lines())
        .hasSize(2)
        .allMatch(line -> line.contains("1 added") && line.endsWith("faces in all"));
  }

  @Test
  void withoutModelsEachSourceIsOffAndTheLogSaysSoOnce() {
    harvesting("directory,thispersondoesnotexist");
    models.missing = "no detector in models/";

    harvests.unlabelled(false);
    harvests.unlabelled(false);

    assertThat(log.lines())
        .containsExactly(
            "directory: off: no detector in models/",
            "thispersondoesnotexist: off: no detector in models/");
    assertThat(reports.told)
        .hasSize(4)
        .allMatch(report -> "off: no detector in models/".equals(report.failure()));
    assertThat(site.visits()).isEmpty();
    assertThat(world.catalog.faces).isEmpty();
  }

  @Test
  void modelsThatCannotBeFetchedTurnTheSourceOffToo() {
    harvesting("directory");
    models.unreachable = "models.example does not answer";

    harvests.unlabelled(false);

    assertThat(log.lines()).containsExactly("directory: off: models.example does not answer");
  }

  @Test
  void modelsThatComeLaterTurnTheSourceOnAndAnotherLackIsNewsAgain() {
    harvesting("directory");
    models.missing = "no detector";
    harvests.unlabelled(false);
    models.missing = null;
    harvests.unlabelled(false);
    models.missing = "no detector";
    harvests.unlabelled(false);

    assertThat(reports.told)
        .extracting(HarvestReport::failure)
        .containsExactly("off: no detector", null, "off: no detector");
    assertThat(log.lines()).filteredOn(line -> line.contains("off: no detector")).hasSize(2);
    assertThat(world.catalog.faces).hasSize(1);
  }

  @Test
  void nothingIsHarvestedOnTheLeaseOfAnotherNode() {
    harvesting("directory,thispersondoesnotexist");
    world.lease.holder = "another";
    world.held.renew();
    models.missing = "no detector";

    harvests.unlabelled(false);
    harvests.labelled(false);

    assertThat(reports.told).isEmpty();
    assertThat(log.lines()).isEmpty();
    assertThat(world.catalog.faces).isEmpty();
  }

  @Test
  void nothingIsHarvestedAfterTheEnd() {
    harvesting("directory,thispersondoesnotexist");
    world.end.stop();

    harvests.unlabelled(false);
    harvests.labelled(false);

    assertThat(reports.told).isEmpty();
    assertThat(log.lines()).isEmpty();
    assertThat(site.visits()).isEmpty();
  }

  @Test
  void facesWithALabelNeedNoModels() {
    harvesting("directory");
    models.missing = "no detector";

    harvests.labelled(false);

    assertThat(reports.told)
        .extracting(HarvestReport::source)
        .containsExactly("manifest", "import", "drawn");
    assertThat(world.catalog.faces).extracting(Face::source).containsExactly("drawn");
    assertThat(log.lines()).singleElement().asString().contains("drawn: 1 added", "1 faces in all");
  }

  @Test
  void whatIsWorthALineIsRecordedForTheOtherNodes() {
    harvesting("directory");
    models.missing = "no detector";

    harvests.unlabelled(false);
    harvests.unlabelled(false);
    harvests.labelled(false);

    assertThat(all.log.harvests)
        .extracting(HarvestRecord::source, HarvestRecord::added, HarvestRecord::failure)
        .containsExactly(tuple("directory", 0, "off: no detector"), tuple("drawn", 1, null));
  }

  @Test
  void whatWasAskedForIsRecordedBeItNothing() {
    harvesting("");

    harvests.labelled(true);

    assertThat(all.log.harvests)
        .extracting(HarvestRecord::source)
        .containsExactly("manifest", "import", "drawn");
  }

  @Test
  void harvestThatCannotBeRecordedIsOneAllTheSame() {
    harvesting("");
    all.log.failing = true;

    harvests.labelled(false);

    assertThat(world.catalog.faces).hasSize(1);
    assertThat(log.lines()).anyMatch(line -> line.contains("is not recorded: "));
  }

  @Test
  void modelsAreCheckedAtTheStartOnlyWhenASourceNeedsThem() {
    harvesting("");
    models.unfit = "yunet.properties: no such input";
    harvests.checkModels();
    harvesting("directory");

    assertThatExceptionOfType(UnfitModelException.class)
        .isThrownBy(harvests::checkModels)
        .withMessageContaining("yunet.properties");
  }

  @Test
  void modelThatIsMissingAtTheStartIsSaidAndNoReasonNotToStart() {
    harvesting("directory");
    models.missing = "no detector";

    harvests.checkModels();
    harvests.unlabelled(false);

    assertThat(log.lines()).containsExactly("directory: off: no detector");
    assertThat(reports.told).hasSize(2);
  }

  /** Sets up all sources, each with some candidates, and enables some of them. */
  private void harvesting(String sources) {
    FaceFiles.write(root.resolve("face.jpg"), Portraits.jpeg(1));
    all.connect(sources, root, site.address());
  }
}
