package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.intake.Candidates.IMAGE;
import static rest.fakeface.intake.Candidates.unlabelled;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.Provenance;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.intake.Stage;
import rest.fakeface.support.LogLines;

/** Images without a label that are offered again. */
class KnownImageTest {

  @AutoClose final LogLines log = new LogLines(RejectionTally.class);

  private final MemoryHarvest world = new MemoryHarvest();

  @Test
  void knownImageOfASourceThatGivesAnotherEachTimeIsADuplicate() {
    world.harvest(unlabelled(1));

    HarvestReport next = world.harvest(givingAnotherEachTime(atAnotherPlace(1), atAnotherPlace(2)));

    assertThat(next.rejections()).containsExactly(Map.entry(Rejection.DUPLICATE, 1));
    assertThat(next.known()).isZero();
    assertThat(next.added()).isEqualTo(1);
    assertThat(next.stages().count(Stage.DECODE)).isEqualTo(1);
  }

  @Test
  void knownImageOfADirectoryIsKnownAndSettledWithoutBeingDecoded() {
    world.harvest(unlabelled(1));
    AtomicInteger looks = new AtomicInteger();
    Candidate copy = counting(1, "/images/copy", looks);

    HarvestReport next = world.harvest(copy);

    assertThat(next.known()).isEqualTo(1);
    assertThat(next.rejections()).isEmpty();
    assertThat(next.isWorthALine()).isFalse();
    assertThat(world.harvester.seen.contains(copy.ref())).isTrue();
    assertThat(looks).hasValue(0);
  }

  @Test
  void imageThatBecameAFaceIsSettledAndNotTakenAgain() {
    AtomicInteger looks = new AtomicInteger();
    Candidate candidate = counting(1, "/images/1", looks);

    world.harvest(candidate);
    HarvestReport next = world.harvest(candidate);

    assertThat(world.harvester.seen.contains(candidate.ref())).isTrue();
    assertThat(next.known()).isZero();
    assertThat(looks).hasValue(1);
  }

  @Test
  void sameImageTwiceInOneHarvestIsOneFace() {
    HarvestReport report = world.harvest(unlabelled(1), atAnotherPlace(1));

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.known()).isEqualTo(1);
    assertThat(world.catalog.faces).hasSize(1);
  }

  @Test
  void faceThatWasTakenDownIsRejectedAndItsImageNotStoredAgain() {
    world.harvest(unlabelled(1));
    world.catalog.remove(new FaceKey(1, 0, 0));
    world.refresh.refresh();
    world.images.kept.clear();

    HarvestReport next = world.harvest(atAnotherPlace(1));

    assertThat(next.rejections()).containsExactly(Map.entry(Rejection.REMOVED, 1));
    assertThat(world.images.kept).isEmpty();
  }

  private static Candidate atAnotherPlace(int number) {
    return counting(number, "/copies/" + number, new AtomicInteger());
  }

  private static Candidate counting(int number, String place, AtomicInteger looks) {
    return Candidate.unlabelled(
        new SourceRef(place, "1"),
        "listed",
        new FaceKey(number, 0, 0),
        Provenance.NONE,
        () -> {
          looks.incrementAndGet();
          return IMAGE;
        });
  }

  private static FaceSource givingAnotherEachTime(Candidate... candidates) {
    return new FaceSource() {
      @Override
      public String name() {
        return "listed";
      }

      @Override
      public Stream<Candidate> candidates(HarvestTally tally) {
        return Stream.of(candidates);
      }

      @Override
      public boolean givesAnotherEachTime() {
        return true;
      }
    };
  }
}
