package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.intake.Candidates.IMAGE;
import static rest.fakeface.intake.Candidates.good;
import static rest.fakeface.intake.Candidates.showing;
import static rest.fakeface.support.Faces.name;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import rest.fakeface.catalog.HarvestInProgress;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Provenance;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Intake;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.support.LogLines;

class SourceHarvesterTest {

  private static final FaceName WOMAN = name(Gender.FEMALE, 35, 1);
  private static final FaceName MAN = name(Gender.MALE, 40, 2);
  private static final FaceName CHILD = name(Gender.MALE, 5, 3);

  @AutoClose final LogLines log = new LogLines(Intake.class);

  private final MemoryHarvest world = new MemoryHarvest();

  @Test
  void goodFaceIsStoredAddedAndServed() {
    HarvestReport report = world.harvest(good(WOMAN));

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.isWorthALine()).isTrue();
    assertThat(world.images.kept).containsExactly(Map.entry(WOMAN, IMAGE));
    assertThat(world.catalog.faces).extracting(Face::name).containsExactly(WOMAN);
    assertThat(world.selector.snapshot().size(Gender.FEMALE, 35)).isEqualTo(1);
  }

  @Test
  void imageIsStoredBeforeItsRowIsWritten() {
    List<FaceName> storedBefore = new ArrayList<>();
    world.catalog.beforeAdd = batch -> storedBefore.addAll(world.images.kept.keySet());

    world.harvest(good(WOMAN), good(MAN));

    assertThat(storedBefore).containsExactlyInAnyOrder(WOMAN, MAN);
  }

  @Test
  void longHarvestSaysHowFarItIsUntilItEnds() {
    Candidate slow =
        showing(
            WOMAN,
            () -> {
              // Slightly longer than the maximum time that faces wait before they are published.
              LockSupport.parkNanos(2_200_000_000L);
              return IMAGE;
            });

    world.harvest(slow, good(MAN));

    assertThat(world.log.progress)
        .singleElement()
        .returns("listed", HarvestInProgress::source)
        .returns(1, HarvestInProgress::added);
    assertThat(world.log.current()).isEmpty();
  }

  @Test
  void imageOfAFaceThatAnotherNodeRemovedIsNotStoredAgain() {
    world.harvest(good(WOMAN));
    world.catalog.remove(WOMAN.key());
    world.images.kept.clear();

    HarvestReport report = world.harvest(good(WOMAN));

    assertThat(report.rejections()).containsExactly(Map.entry(Rejection.REMOVED, 1));
    assertThat(world.images.kept).isEmpty();
  }

  @Test
  void imageOfAFaceThatIsRemovedWhileItIsStoredAgainIsDeleted() {
    world.harvest(good(WOMAN));
    world.images.kept.clear();

    world.harvest(
        showing(
            WOMAN,
            () -> {
              world.catalog.remove(WOMAN.key());
              return IMAGE;
            }));

    assertThat(world.images.kept).isEmpty();
  }

  @Test
  void knownFaceIsCountedAndItsImageNotReadAgain() {
    world.harvest(good(WOMAN));

    HarvestReport report =
        world.harvest(
            showing(
                WOMAN,
                () -> {
                  throw new IOException("read again");
                }));

    assertThat(report).returns(0, HarvestReport::added).returns(1, HarvestReport::known);
    assertThat(report.rejections()).isEmpty();
    assertThat(report.isWorthALine()).isFalse();
    assertThat(world.catalog.faces).hasSize(1);
  }

  @Test
  void knownFaceIsNotLookedAtAgainUntilSomebodyAsks() {
    Candidate known = good(WOMAN);
    world.harvest(known);

    HarvestReport next =
        world.harvester.harvest(new ListedSource(List.of(known)), Integer.MAX_VALUE);

    assertThat(next.known()).isZero();
  }

  @Test
  void knownFaceWhoseImageIsMissingGetsItsImage() {
    world.harvest(good(WOMAN));
    world.images.kept.clear();

    HarvestReport report = world.harvest(good(WOMAN));

    assertThat(report).returns(0, HarvestReport::added).returns(1, HarvestReport::known);
    assertThat(world.images.kept).containsOnlyKeys(WOMAN);
    assertThat(world.catalog.faces).hasSize(1);
  }

  @Test
  void faceThatIsHostedElsewhereIsAddedWithoutImage() {
    Candidate elsewhere =
        Candidate.named(new SourceRef("list, line 2", "1"), "listed", WOMAN, Provenance.NONE, null);

    HarvestReport report = world.harvest(elsewhere);

    assertThat(report.added()).isEqualTo(1);
    assertThat(world.images.kept).isEmpty();
    assertThat(world.catalog.faces).hasSize(1);
  }

  @Test
  void manyMoreFacesThanAreLookedUpAtOnceAreAllAdded() {
    Candidate[] many =
        IntStream.range(0, 2_500)
            .mapToObj(number -> good(name(Gender.FEMALE, number % 100, number)))
            .toArray(Candidate[]::new);

    HarvestReport report = world.harvest(many);

    assertThat(report.added()).isEqualTo(2_500);
    assertThat(world.selector.snapshot().size()).isEqualTo(2_500);
  }

  @Test
  void stopEndsTheHarvestAfterTheFaceThatIsBeingTakenIn() {
    HarvestReport report =
        world.harvest(
            good(WOMAN),
            showing(
                MAN,
                () -> {
                  world.end.stop();
                  return IMAGE;
                }),
            good(CHILD));

    assertThat(report.failure()).isNull();
    assertThat(world.catalog.faces).extracting(Face::name).containsExactly(WOMAN, MAN);
    assertThat(world.images.kept).containsOnlyKeys(WOMAN, MAN);
  }

  @Test
  void sourceIsClosedAfterTheHarvest() {
    AtomicBoolean closed = new AtomicBoolean();
    FaceSource source =
        new FaceSource() {
          @Override
          public String name() {
            return "closing";
          }

          @Override
          public Stream<Candidate> candidates(HarvestTally tally) {
            return Stream.of(good(WOMAN)).onClose(() -> closed.set(true));
          }
        };

    world.harvest(source);

    assertThat(closed).isTrue();
  }
}
