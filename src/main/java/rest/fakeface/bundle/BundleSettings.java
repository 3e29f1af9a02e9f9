package rest.fakeface.bundle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;

/**
 * The settings of imports.
 *
 * @param hostsElsewhere whether images are hosted elsewhere, so that a face may come without one
 */
@Dependent
record BundleSettings(boolean hostsElsewhere) implements PackageSettings {

  @Inject
  BundleSettings(Settings settings) {
    this(settings.baseUrl("fakeface.content.base-url").isPresent());
  }
}
