package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.intake.Candidates.good;
import static rest.fakeface.intake.Candidates.showing;
import static rest.fakeface.support.Faces.key;
import static rest.fakeface.support.Faces.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Provenance;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Candidates;
import rest.fakeface.intake.Intake;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.support.LogLines;

class RejectedFaceTest {

  private static final FaceName WOMAN = name(Gender.FEMALE, 35, 1);
  private static final FaceName MAN = name(Gender.MALE, 40, 2);
  private static final FaceName CHILD = name(Gender.MALE, 5, 3);
  private static final FaceName WOMAN_UNDER_ANOTHER_NAME = name(Gender.FEMALE, 36, 1);

  private static final ImageDecoder DECODER =
      new ImageDecoder(new ImageSettings(Path.of("unused"), 1_000, 1, true));

  @AutoClose final LogLines log = new LogLines(Intake.class, RejectionTally.class);

  private final MemoryHarvest world = new MemoryHarvest();

  @Test
  void badFacesDoNotKeepTheOthersOut() {
    HarvestReport report = world.harvest(undecodable(WOMAN), unreadable(MAN), good(CHILD));

    assertThat(report.rejections())
        .containsOnly(Map.entry(Rejection.UNDECODABLE, 1), Map.entry(Rejection.UNREADABLE, 1));
    assertThat(report.failure()).isNull();
    assertThat(world.catalog.faces).extracting(Face::name).containsExactly(CHILD);
    assertThat(world.images.kept).containsOnlyKeys(CHILD);
  }

  @Test
  void imageOverTheLimitsIsRejectedAsTooLarge() {
    Candidate large = showing(WOMAN, () -> DECODER.decode(Candidates.IMAGE.jpeg()));

    HarvestReport report = world.harvest(large);

    assertThat(report.rejections()).containsExactly(Map.entry(Rejection.TOO_LARGE, 1));
  }

  @Test
  void rejectedFaceIsCountedAndLoggedOnce() {
    HarvestReport first = world.harvest(undecodable(WOMAN));
    HarvestReport second = world.harvest(undecodable(WOMAN));

    assertThat(first.rejections()).containsExactly(Map.entry(Rejection.UNDECODABLE, 1));
    assertThat(second.rejections()).isEmpty();
    assertThat(second.isWorthALine()).isFalse();
    assertThat(log.lines()).singleElement().asString().contains("/import/" + WOMAN, "UNDECODABLE");
  }

  @Test
  void rejectedFaceIsNotReadAgain() {
    world.harvest(undecodable(WOMAN));
    AtomicBoolean read = new AtomicBoolean();
    Candidate again =
        showing(
            WOMAN,
            () -> {
              read.set(true);
              return Candidates.IMAGE;
            });

    HarvestReport report = world.harvest(again);

    assertThat(read).isFalse();
    assertThat(report.added()).isZero();
  }

  @Test
  void rejectedFaceIsTakenOnceItHasChanged() {
    world.harvest(undecodable(WOMAN));
    Candidate mended =
        Candidate.named(
            new SourceRef("/import/" + WOMAN, "2"),
            "listed",
            WOMAN,
            Provenance.NONE,
            () -> Candidates.IMAGE);

    HarvestReport report = world.harvest(mended);

    assertThat(report.added()).isEqualTo(1);
  }

  @Test
  void fileThatCouldNotBeReadIsCountedOnceAndTriedAgain() {
    HarvestReport first = world.harvest(unreadable(WOMAN));
    HarvestReport second = world.harvest(unreadable(WOMAN));

    assertThat(first.rejections()).containsExactly(Map.entry(Rejection.UNREADABLE, 1));
    assertThat(second.isWorthALine()).isFalse();
    assertThat(world.harvest(good(WOMAN)).added()).isEqualTo(1);
  }

  @Test
  void fileThatCanNoLongerBeReadIsCountedAgain() {
    world.harvest(unreadable(WOMAN));
    world.harvest();

    assertThat(world.harvest(unreadable(WOMAN)).rejections())
        .containsExactly(Map.entry(Rejection.UNREADABLE, 1));
  }

  @Test
  void duplicateOfAKnownFaceUnderAnotherNameIsRejectedOnce() {
    world.harvest(good(WOMAN));

    HarvestReport first = world.harvest(good(WOMAN_UNDER_ANOTHER_NAME));
    HarvestReport second = world.harvest(good(WOMAN_UNDER_ANOTHER_NAME));

    assertThat(first.rejections()).containsExactly(Map.entry(Rejection.DUPLICATE, 1));
    assertThat(second.rejections()).isEmpty();
    assertThat(log.lines()).filteredOn(line -> line.contains("DUPLICATE")).hasSize(1);
    assertThat(world.catalog.faces).extracting(Face::name).containsExactly(WOMAN);
    assertThat(world.images.kept).containsOnlyKeys(WOMAN);
  }

  @Test
  void duplicateWithinOneHarvestIsRejectedToo() {
    HarvestReport report =
        world.harvest(good(WOMAN), good(WOMAN_UNDER_ANOTHER_NAME), good(WOMAN), good(MAN));

    assertThat(report).returns(2, HarvestReport::added).returns(1, HarvestReport::known);
    assertThat(report.rejections()).containsExactly(Map.entry(Rejection.DUPLICATE, 1));
    assertThat(world.catalog.faces).extracting(Face::key).containsExactly(key(1), key(2));
  }

  private static Candidate undecodable(FaceName name) {
    byte[] html = "<!doctype html>".getBytes(StandardCharsets.US_ASCII);
    return showing(name, () -> DECODER.decode(html));
  }

  private static Candidate unreadable(FaceName name) {
    return showing(
        name,
        () -> {
          throw new IOException("permission denied");
        });
  }
}
