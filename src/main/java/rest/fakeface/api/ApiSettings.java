package rest.fakeface.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import rest.fakeface.image.StoreKind;
import rest.fakeface.image.StoreSettings;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;

/**
 * The settings of the answers.
 *
 * @param contentBase the base URL of images, ending in a slash; empty for this server
 * @param thumbBase the base URL of thumbnails, ending in a slash; empty for that of images
 * @param variantBase the base URL of square variants, ending in a slash; empty for this server
 */
@Dependent
public record ApiSettings(
    Optional<String> contentBase, Optional<String> thumbBase, Optional<String> variantBase)
    implements PackageSettings {

  @Inject
  ApiSettings(Settings settings) {
    this(
        settings.baseUrl("fakeface.content.base-url"),
        settings.baseUrl("fakeface.thumb.base-url"),
        settings.baseUrl("fakeface.variants.base-url").or(() -> besideImages(settings)));
  }

  /** The base URL of images, unless it is that of a bucket, which has no rendered variants. */
  private static Optional<String> besideImages(Settings settings) {
    return new StoreSettings(settings).kind() == StoreKind.S3
        ? Optional.empty()
        : settings.baseUrl("fakeface.content.base-url");
  }
}
