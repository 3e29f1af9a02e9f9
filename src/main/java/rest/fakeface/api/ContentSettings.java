package rest.fakeface.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;

/**
 * The settings of the images' bytes.
 *
 * @param cache the maximum number of bytes of small images in memory; 0 for none
 */
@Dependent
record ContentSettings(long cache) implements PackageSettings {

  private static final long MOST = 10_000_000_000L;

  @Inject
  ContentSettings(Settings settings) {
    this(settings.wholeNumber("fakeface.images.cache", 0, MOST));
  }
}
