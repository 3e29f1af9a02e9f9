package rest.fakeface.intake;

import java.nio.file.Path;

/** Lists of rejections in a directory. */
public final class TestLists {

  private TestLists() {}

  @SuppressWarnings("UnnecessaryAssignment") // Not injected by a container.
  public static RejectionFiles in(Path directory) {
    RejectionFiles files = new RejectionFiles();
    files.settings = new RejectionSettings(directory);
    return files;
  }
}
