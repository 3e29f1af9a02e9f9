package rest.fakeface.image;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;

/**
 * The settings of images.
 *
 * @param directory where they are kept
 * @param maxBytes the most bytes that the file of one may have
 * @param maxPixels the most pixels, width times height, that one may have
 * @param mark whether images are marked as synthetic
 */
@Dependent
public record ImageSettings(Path directory, int maxBytes, long maxPixels, boolean mark)
    implements PackageSettings {

  /** The fewest pixels that can be the limit: the portraits that fakeface draws have as many. */
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
