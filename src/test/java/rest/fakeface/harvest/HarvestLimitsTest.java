package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.intake.Candidates.IMAGE;
import static rest.fakeface.intake.Candidates.unlabelled;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Candidates;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.Stage;
import rest.fakeface.support.LogLines;

/** The causes that end a harvest before its source ends: the limit, the lease and a stop. */
class HarvestLimitsTest {

  @AutoClose final LogLines log = new LogLines(RejectionTally.class, HarvestLease.class);

  private final MemoryHarvest world = new MemoryHarvest();

  @Test
  void harvestEndsAfterSoManyNewImages() {
    HarvestReport first = harvest(3, images(1, 10));
    HarvestReport next = harvest(3, images(1, 10));

    assertThat(first.added()).isEqualTo(3);
    assertThat(first.stages().count(Stage.DETECT)).isEqualTo(3);
    assertThat(first.failure()).isNull();
    assertThat(next.added()).isEqualTo(3);
    assertThat(keys()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void knownImagesDoNotCount() {
    harvest(100, images(1, 10));
    MemoryHarvest afterARestart = new MemoryHarvest();
    afterARestart.catalog.faces.addAll(world.catalog.faces);

    HarvestReport report = afterARestart.harvester.harvest(new ListedSource(images(1, 20)), 3);

    assertThat(report.known()).isEqualTo(10);
    assertThat(report.added()).isEqualTo(3);
  }

  @Test
  void refusedImagesCount() {
    world.models.faces = 0;

    HarvestReport report = harvest(3, images(1, 10));

    assertThat(report.rejections()).containsExactly(Map.entry(Rejection.NO_FACE, 3));
  }

  @Test
  void imagesThatCannotBeReadDoNotKeepTheOthersOutForEver() {
    List<Candidate> source =
        List.of(unreadable(1), unreadable(2), unreadable(3), unlabelled(4), unlabelled(5));

    HarvestReport report = harvest(2, source);

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.rejections()).containsExactly(Map.entry(Rejection.UNREADABLE, 3));
  }

  @Test
  void leaseThatIsLostEndsTheHarvestAndNothingIsAddedAfter() {
    HarvestReport report =
        world.harvest(unlabelled(1), whenLookedAt(2, this::loseTheLease), unlabelled(3));

    assertThat(report.failure()).contains("the lease could not be renewed");
    assertThat(report.added()).isZero();
    assertThat(report.stages().count(Stage.DETECT)).isEqualTo(2);
    assertThat(world.catalog.faces).isEmpty();
  }

  @Test
  void imagesOfALostLeaseAreTakenWhenItIsBack() {
    world.harvest(unlabelled(1), whenLookedAt(2, this::loseTheLease), unlabelled(3));
    world.lease.holder = null;
    world.held.renew();

    HarvestReport next = world.harvest(unlabelled(1), unlabelled(2), unlabelled(3));

    assertThat(next.added()).isEqualTo(3);
    assertThat(next.failure()).isNull();
  }

  @Test
  void nothingIsHarvestedWithoutALease() {
    loseTheLease();

    HarvestReport report = world.harvest(unlabelled(1));

    assertThat(report.failure()).contains("the lease could not be renewed");
    assertThat(world.catalog.faces).isEmpty();
    assertThat(world.images.kept).isEmpty();
  }

  @Test
  void endOfTheApplicationEndsTheHarvestWithoutAFailure() {
    HarvestReport report =
        world.harvest(unlabelled(1), whenLookedAt(2, world.end::stop), unlabelled(3));

    assertThat(report.failure()).isNull();
    assertThat(keys()).containsExactly(1L, 2L);
    assertThat(world.images.kept).hasSize(2);
  }

  @Test
  void endAndLostLeaseTogetherAreNoFailure() {
    HarvestReport report =
        world.harvest(
            whenLookedAt(
                1,
                () -> {
                  world.end.stop();
                  loseTheLease();
                }),
            unlabelled(2));

    assertThat(report.failure()).isNull();
    assertThat(report.stages().count(Stage.DETECT)).isEqualTo(1);
  }

  private HarvestReport harvest(int limit, List<Candidate> images) {
    return world.harvester.harvest(new ListedSource(images), limit);
  }

  private void loseTheLease() {
    world.lease.holder = "another";
    world.held.renew();
  }

  private List<Long> keys() {
    return world.catalog.faces.stream().map(Face::key).map(HarvestLimitsTest::number).toList();
  }

  private static long number(FaceKey key) {
    return Long.parseLong(key.toString().substring(0, 16), 16);
  }

  private static List<Candidate> images(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(Candidates::unlabelled).toList();
  }

  private static Candidate whenLookedAt(int number, Runnable event) {
    Candidate plain = unlabelled(number);
    return Candidate.unlabelled(
        plain.ref(),
        plain.source(),
        plain.key(),
        plain.provenance(),
        () -> {
          event.run();
          return IMAGE;
        });
  }

  private static Candidate unreadable(int number) {
    Candidate plain = unlabelled(number);
    return Candidate.unlabelled(
        plain.ref(),
        plain.source(),
        plain.key(),
        plain.provenance(),
        () -> {
          throw new IOException("permission denied");
        });
  }
}
