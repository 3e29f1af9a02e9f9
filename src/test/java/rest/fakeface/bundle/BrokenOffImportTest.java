package rest.fakeface.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.Faces.documented;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.bundle.BundleReport.Outcome;
import rest.fakeface.refresh.TestRefresh;
import rest.fakeface.support.MemoryCatalog;

class BrokenOffImportTest {

  @TempDir Path directory;

  private final MemoryCatalog there = new MemoryCatalog();
  private BundleNode to;
  private byte[] bundle;

  @BeforeEach
  void export() throws IOException {
    bundle = Carried.into(new BundleNode(new MemoryCatalog(), directory.resolve("here"))).export();
    to = new BundleNode(there, directory.resolve("there"));
  }

  @Test
  void bundleThatIsCutShortAnywhereIsRefusedAndTheWholeOneGoesOn() {
    int end = bundle.length - 1_024;
    for (int length = 0; length < end; length += 101) {
      MemoryCatalog catalog = new MemoryCatalog();
      BundleNode node = new BundleNode(catalog, directory.resolve("cut-" + length));

      BundleReport cut = node.take(Arrays.copyOf(bundle, length));
      BundleReport whole = node.take(bundle);

      assertThat(cut.outcome()).as("%d bytes", length).isEqualTo(Outcome.REFUSED);
      assertThat(cut.rejections()).as("%d bytes", length).isEmpty();
      assertThat(whole.outcome()).isEqualTo(Outcome.COMPLETE);
      assertThat(whole.known()).as("%d bytes", length).isEqualTo(cut.added());
      assertThat(catalog.faces).as("%d bytes", length).isEqualTo(Carried.ALL);
    }
  }

  @Test
  void whatCameBeforeTheCutIsTaken() {
    BundleReport report = to.take(Arrays.copyOf(bundle, bundle.length * 5 / 9));

    assertThat(report.why()).startsWith("it is truncated");
    assertThat(there.faces).isNotEmpty().isEqualTo(Carried.ALL.subList(0, there.faces.size()));
    assertThat(to.selector.snapshot().size()).isEqualTo(there.faces.size());
  }

  @Test
  void databaseThatIsDownIsNoFaultOfTheBundle() {
    there.beforeAdd =
        batch -> {
          throw new IllegalStateException("the database is down");
        };

    BundleReport report = to.take(bundle);

    assertThat(report.outcome()).isEqualTo(Outcome.BROKEN_OFF);
    assertThat(report.why()).contains("the database is down");
    there.beforeAdd = batch -> {};
    assertThat(to.take(bundle).added()).isEqualTo(3);
  }

  @Test
  void diskThatIsFullIsNoFaultOfTheBundle() throws IOException {
    Files.writeString(directory.resolve("there"), "a file where the directory has to be");

    BundleReport report = to.take(bundle);

    assertThat(report.outcome()).isEqualTo(Outcome.BROKEN_OFF);
    assertThat(there.faces).isEmpty();
  }

  @Test
  void connectionThatBreaksIsACut() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("reset by peer");
          }

          @Override
          public int read(byte[] bytes, int from, int count) throws IOException {
            return read();
          }
        };
    InputStream half = new ByteArrayInputStream(bundle, 0, bundle.length / 2);

    BundleReport report = to.take(new SequenceInputStream(half, broken));

    assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(report.why()).contains("reset by peer");
    assertThat(to.take(bundle).outcome()).isEqualTo(Outcome.COMPLETE);
  }

  @Test
  void importEndsWithTheApplication() {
    TestRefresh.stop(to.end);

    BundleReport report = to.take(bundle);

    assertThat(report.outcome()).isEqualTo(Outcome.BROKEN_OFF);
    assertThat(report.why()).contains("stopped");
    assertThat(there.faces).isEmpty();
  }

  @Test
  void faceThatAHarvestAddsMeanwhileIsKnown() {
    there.beforeAdd =
        batch -> {
          there.beforeAdd = again -> {};
          there.add(documented(Carried.ODD));
        };

    BundleReport report = to.take(bundle);

    assertThat(report).returns(2L, BundleReport::added).returns(1L, BundleReport::known);
    assertThat(there.faces).containsExactlyInAnyOrderElementsOf(Carried.ALL);
  }
}
