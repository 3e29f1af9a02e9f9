package rest.fakeface.image;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rest.fakeface.image.mark.Mark;

/** The application's image store without a server. */
public final class TestImages {

  private TestImages() {}

  /** The settings of images in a data directory, with default limits. */
  public static ImageSettings settings(Path directory) {
    return new ImageSettings(directory.resolve("images"), 20_000_000, 50_000_000, true);
  }

  /** A store of images in a data directory. */
  public static ImageStore in(Path directory) {
    return directory(settings(directory));
  }

  /** A store of images with these settings. */
  public static ImageStore in(ImageSettings settings) {
    return directory(settings);
  }

  /** The path of an image in a data directory, which need not exist. */
  public static Path file(Path directory, ImageName name) {
    return directory(settings(directory)).path(name);
  }

  /** A JPEG without its mark. */
  public static byte[] withoutXmp(byte[] jpeg) {
    return MarkedJpeg.withoutXmp(jpeg);
  }

  /** A JPEG with a mark. */
  public static byte[] marked(byte[] jpeg, Mark mark) {
    return MarkedJpeg.with(jpeg, mark);
  }

  /** The mark of a JPEG; null if it has none. */
  public static @Nullable Mark mark(byte[] jpeg) {
    return MarkedJpeg.mark(jpeg);
  }

  @SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
  private static ImageDirectory directory(ImageSettings settings) {
    ImageDirectory images = new ImageDirectory();
    images.settings = settings;
    images.listener = (face, image) -> {};
    return images;
  }
}
