package rest.fakeface.harvest;

import java.io.IOException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.TestImages;
import rest.fakeface.support.WorkDirectory;

/** The image store of a benchmark, on the disk. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class BenchmarkImages {

  private static final String DIRECTORY = "images";

  ImageStore store;

  @Setup
  public void open(WorkDirectory work) throws IOException {
    store = TestImages.in(work.directory(DIRECTORY));
  }

  void clear(WorkDirectory work) throws IOException {
    work.delete(DIRECTORY);
  }
}
