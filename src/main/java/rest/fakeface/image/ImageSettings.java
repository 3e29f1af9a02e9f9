package rest.fakeface.image;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;

/**
 * The settings of images.
 *
 * @param directory the directory of images
 * @param maxBytes the maximum size of an image file in bytes
 * @param maxPixels the maximum number of pixels, width times height
 * @param mark whether images are marked as synthetic
 */
@Dependent
public record ImageSettings(Path directory, int maxBytes, long maxPixels, boolean mark)
    implements PackageSettings {

  /** The minimum of this limit: the number of pixels of drawn portraits. */
  private static final long ONE_PORTRAIT = 1024 * 1024;

  @Inject
  public ImageSettings(Settings settings) {
    this(
        settings.path("fakeface.data.directory").resolve("images"),
        (int) settings.wholeNumber("fakeface.image.max-bytes", 1, 1_000_000_000),
        settings.wholeNumber("fakeface.image.max-pixels", ONE_PORTRAIT, 500_000_000),
        settings.trueOrFalse("fakeface.images.mark"));
  }
}
