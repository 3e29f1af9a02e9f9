package rest.fakeface.harvest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rest.fakeface.support.Faces.documented;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.catalog.KnownFace;
import rest.fakeface.catalog.RowRefusedException;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.intake.Candidates;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.ServedFace;
import rest.fakeface.support.Faces;
import rest.fakeface.support.ServerOrder;

/** The beans as created by the container: transactions, timers, concurrency. */
@Order(ServerOrder.OWN)
@ExtendWith(ArquillianExtension.class)
class InContainerIT {

  private static final Instant ADDED = Instant.parse("2020-08-02T22:08:56Z");

  @Inject Catalog catalog;
  @Inject FaceSelector selector;
  @Inject SourceHarvester harvester;
  @Resource UserTransaction transaction;

  @Deployment
  static WebArchive war() throws URISyntaxException {
    var assertions = Assertions.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    return ShrinkWrap.create(ZipImporter.class, "fakeface.war")
        .importFrom(new File(System.getProperty("fakeface.test.war")))
        .as(WebArchive.class)
        .addClasses(InContainerIT.class, ListedSource.class, Candidates.class, Faces.class)
        .addAsLibrary(new File(assertions));
  }

  @Test
  void theRepositoryKeepsWhatIsAddedInATransactionOfItsOwn() {
    Face face = face(20);

    catalog.add(documented(face));

    assertThat(catalog.find(List.of(face.key())))
        .containsEntry(face.key(), new KnownFace(face.name(), false));
  }

  @Test
  void aFailingBatchLeavesNoHalfWrittenRows() {
    Face there = face(21);
    Face good = face(22);
    catalog.add(documented(there));

    assertThatThrownBy(() -> catalog.add(documented(good, there)))
        .isInstanceOf(RowRefusedException.class);

    assertThat(catalog.find(List.of(good.key()))).isEmpty();
  }

  @Test
  void whatIsRolledBackIsNotThere() throws Exception {
    Face face = face(23);

    transaction.begin();
    catalog.add(documented(face));
    transaction.rollback();

    assertThat(catalog.find(List.of(face.key()))).isEmpty();
  }

  @Test
  void theTimerPublishesWhatArrivesInTheCatalog() {
    Face face = face(101);

    catalog.add(documented(face));

    await(() -> face.key().equals(chosen(101)));
  }

  @Test
  void theTimerRecordsWhatWasServed() {
    Face face = face(102);
    catalog.add(documented(face));
    await(() -> face.key().equals(chosen(102)));

    await(() -> lastServed(face) != null);

    assertThat(lastServed(face)).isBetween(Instant.now().minusSeconds(60), Instant.now());
  }

  @Test
  void aFaceThatAnotherNodeAddsMeanwhileKeepsNoOtherOneOut() {
    Face good = face(103);
    Face forestalled = face(104);
    FaceSource source =
        new ListedSource(
            List.of(
                Candidates.good(good.name()),
                Candidates.showing(
                    forestalled.name(),
                    () -> {
                      catalog.add(documented(forestalled));
                      return Candidates.IMAGE;
                    })));

    HarvestReport report = harvester.harvest(source, Integer.MAX_VALUE);

    assertThat(report)
        .returns(null, HarvestReport::failure)
        .returns(1, HarvestReport::added)
        .returns(1, HarvestReport::known);
    assertThat(known(good, forestalled)).hasSize(2);
  }

  @Test
  void aChoiceNeitherNeedsNorJoinsATransaction() throws Exception {
    catalog.add(documented(face(105)));
    await(() -> selector.picker().pick(only(105)) != null);

    transaction.begin();
    ServedFace choice = selector.picker().pick(only(105));
    int status = transaction.getStatus();
    transaction.rollback();

    assertThat(choice).isNotNull();
    assertThat(status).isEqualTo(Status.STATUS_ACTIVE);
  }

  @Test
  void aChoiceDoesNotWaitForASnapshotThatIsBeingMade() throws Exception {
    catalog.add(documented(face(106)));
    await(() -> selector.picker().pick(only(106)) != null);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CompletableFuture<Void> publishing =
        CompletableFuture.runAsync(() -> selector.publish(draft -> waitFor(begun, goOn)));

    assertThat(begun.await(30, SECONDS)).isTrue();
    ServedFace choice = selector.picker().pick(only(106));
    boolean stillPublishing = !publishing.isDone();
    goOn.countDown();
    publishing.get(30, SECONDS);

    assertThat(choice).isNotNull();
    assertThat(stillPublishing).isTrue();
  }

  private Set<FaceKey> known(Face... faces) {
    return catalog.find(Stream.of(faces).map(Face::key).toList()).keySet();
  }

  /**
   * The key of the chosen face, which may be one of several if the directory was used by an earlier
   * run.
   */
  private @Nullable FaceKey chosen(int age) {
    ServedFace choice = selector.picker().pick(only(age));
    return choice == null ? null : choice.name().key();
  }

  private @Nullable Instant lastServed(Face face) {
    return catalog.arrivals(0, 1_000).faces().stream()
        .filter(other -> other.key().equals(face.key()))
        .findFirst()
        .map(Face::lastServed)
        .orElse(null);
  }

  private static Face face(int age) {
    FaceKey key = new FaceKey(System.nanoTime(), age, age);
    return new Face(new FaceName(Gender.FEMALE, age, key), "test", ADDED, null);
  }

  private static FaceFilter only(int age) {
    return new FaceFilter(null, new AgeRange(age, age));
  }

  private static void await(BooleanSupplier condition) {
    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.onSpinWait();
    }
  }

  private static void waitFor(CountDownLatch begun, CountDownLatch goOn) {
    begun.countDown();
    try {
      assertThat(goOn.await(30, SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
