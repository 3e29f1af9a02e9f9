package rest.fakeface.harvest;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import rest.fakeface.harvest.SampleFaces.Sample;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.image.TestImages;
import rest.fakeface.intake.TestIntake;
import rest.fakeface.refresh.TestRefresh;
import rest.fakeface.support.TestSettings;
import rest.fakeface.support.WorkDirectory;

/** A directory of new images, and the harvester that adds them to the catalog. */
@State(Scope.Thread)
@SuppressWarnings({
  "NullAway.Init", // JMH fills the fields.
  "UnnecessaryAssignment" // Sets injected fields.
})
public class BenchmarkDirectory {

  private static final Logger LOG = System.getLogger(BenchmarkDirectory.class.getName());

  /** The number of images. */
  static final int IMAGES = 60;

  private static final String OFFERED = "offered";

  private final UnlabelledDirectory source = new UnlabelledDirectory();
  private MemoryHarvest world;
  private HarvestReport report;
  private Path offered;
  private int made;

  @Setup
  public void connect(
      WorkDirectory work, BenchmarkImages images, BenchmarkModels models, BenchmarkCatalog database)
      throws IOException {
    offered = work.directory(OFFERED);
    String[] settings = {"fakeface.harvest.directory", offered.toString()};
    world = new MemoryHarvest(settings);
    world.harvester.refresh = TestRefresh.of(database.catalog, world.selector, images.store);
    world.harvester.intake =
        TestIntake.of(
            database.catalog, images.store, models.models, TestSettings.of(settings), world.end);
    source.settings = world.held.settings;
    source.imageSettings = TestImages.settings(Path.of("unused"));
  }

  /** Creates different images from each sample by appending bytes after the end of the JPEG. */
  @Setup(Level.Invocation)
  public void offer(SampleFaces samples) throws IOException {
    for (int i = 0; i < IMAGES; i++) {
      Sample sample = samples.next();
      try (FileChannel file =
          FileChannel.open(
              offered.resolve(++made + ".jpg"),
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.WRITE)) {
        file.write(ByteBuffer.wrap(sample.image().jpeg()));
        file.write(ByteBuffer.allocate(Integer.BYTES).putInt(made).flip());
        // Otherwise, syncs by the store would also write these files.
        file.force(true);
      }
    }
    world.held.renew();
  }

  HarvestReport harvest() {
    report = world.harvester.harvest(source, IMAGES);
    return report;
  }

  @TearDown(Level.Invocation)
  public void tellAndClear(WorkDirectory work, BenchmarkImages images) throws IOException {
    LOG.log(Logger.Level.INFO, report.toString());
    if (report.added() != IMAGES) {
      throw new IllegalStateException("not all became faces; failure: " + report.failure());
    }
    images.clear(work);
    work.delete(OFFERED);
    work.directory(OFFERED);
  }
}
