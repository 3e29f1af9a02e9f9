package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.intake.Candidates.good;
import static rest.fakeface.support.Faces.name;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.intake.Candidate;

class HarvestTroubleTest {

  private static final FaceName WOMAN = name(Gender.FEMALE, 35, 1);
  private static final FaceName MAN = name(Gender.MALE, 40, 2);

  private final MemoryHarvest world = new MemoryHarvest();

  @Test
  void failingCatalogEndsTheHarvestAndTheNextOneTakesTheFaces() {
    world.catalog.failing = true;

    HarvestReport failed = world.harvest(good(WOMAN), good(MAN));
    world.catalog.failing = false;
    HarvestReport next = world.harvest(good(WOMAN), good(MAN));

    assertThat(failed.failure()).contains("the database is down");
    assertThat(failed.added()).isZero();
    assertThat(next.failure()).isNull();
    assertThat(next.added()).isEqualTo(2);
    assertThat(world.selector.snapshot().size()).isEqualTo(2);
  }

  @Test
  void catalogThatFailsAfterImagesAreStoredGetsTheirRowsTheNextTime() {
    world.catalog.beforeAdd =
        batch -> {
          throw new IllegalStateException("connection lost");
        };

    HarvestReport failed = world.harvest(good(WOMAN), good(MAN));
    world.catalog.beforeAdd = batch -> {};
    HarvestReport next = world.harvest(good(WOMAN), good(MAN));

    assertThat(failed.failure()).contains("connection lost");
    assertThat(failed.rejections()).isEmpty();
    assertThat(next.added()).isEqualTo(2);
  }

  @Test
  void fullStoreEndsTheHarvestWithoutARow() {
    world.images.full = true;

    HarvestReport report = world.harvest(good(WOMAN), good(MAN));

    assertThat(report.failure()).contains("no space left on device");
    assertThat(report.rejections()).isEmpty();
    assertThat(world.catalog.faces).isEmpty();
  }

  @Test
  void sourceThatCannotBeReadAtAllIsAFailureInTheReport() {
    FaceSource broken =
        new FaceSource() {
          @Override
          public String name() {
            return "broken";
          }

          @Override
          public Stream<Candidate> candidates(HarvestTally tally) throws IOException {
            throw new IOException("not mounted");
          }
        };

    HarvestReport report = world.harvest(broken);

    assertThat(report.failure()).contains("not mounted");
  }
}
