package rest.fakeface.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;

/**
 * The settings of the sweep.
 *
 * @param orphanAge the minimum age of an image without a face at which it is deleted
 */
@Dependent
record SweepSettings(Duration orphanAge) implements PackageSettings {

  @Inject
  SweepSettings(Settings settings) {
    this(
        settings.duration(
            "fakeface.image.orphan-age", Duration.ofSeconds(1), Duration.ofDays(365)));
  }
}
