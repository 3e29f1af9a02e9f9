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
  public static ImageStore in(Path directory) {
    return directory(directory);
  }

  /** Where a store in a directory has an image, or would have it. */
  public static Path file(Path directory, ImageName name) {
    return directory(directory).path(name);
  }

  @SuppressWarnings("UnnecessaryAssignment") // It injects what the server would.
  private static ImageDirectory directory(Path directory) {
    ImageDirectory images = new ImageDirectory();
    images.settings = settings(directory);
    images.listener = (face, image) -> {};
    return images;
  }
}
