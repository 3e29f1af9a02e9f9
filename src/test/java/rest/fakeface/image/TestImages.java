package rest.fakeface.image;

import java.nio.file.Path;

/** The application's own store of images, without a server around it. */
public final class TestImages {

  private TestImages() {}

  /** The settings of images in a directory; the limits are the application's. */
  public static ImageSettings settings(Path directory) {
    return new ImageSettings(directory, 20_000_000, 50_000_000);
  }

  /** A store of images in a directory. */
  @SuppressWarnings("UnnecessaryAssignment") // It injects what the server would.
  public static ImageStore in(Path directory) {
    ImageDirectory images = new ImageDirectory();
    images.settings = settings(directory);
    return images;
  }
}
