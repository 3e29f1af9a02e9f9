package rest.fakeface.harvest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

/**
 * The settings of the harvest.
 *
 * @param refreshInterval how long between two refreshes
 * @param portraits how many portraits an empty catalog is filled with
 * @param portraitSeed what they are drawn from
 * @param importDirectory where faces to import lie
 * @param importManifest the list of faces that are hosted elsewhere
 */
@Dependent
record HarvestSettings(
    Duration refreshInterval,
    int portraits,
    long portraitSeed,
    Optional<Path> importDirectory,
    Optional<Path> importManifest)
    implements PackageSettings {

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  @Inject
  HarvestSettings(Settings settings) {
    this(
        settings.duration("fakeface.refresh.interval", SHORTEST, LONGEST),
        (int) settings.wholeNumber("fakeface.portraits.count", 0, 1_000_000),
        settings.wholeNumber("fakeface.portraits.seed", Long.MIN_VALUE, Long.MAX_VALUE),
        settings.existing("fakeface.import.directory", Files::isDirectory, "a directory"),
        settings.existing("fakeface.import.manifest", Files::isRegularFile, "a file"));
    if (importManifest.isPresent() && settings.baseUrl("fakeface.content.base-url").isEmpty()) {
      throw new WrongSettingException(
          "fakeface.content.base-url",
          "",
          "the http or https URL where the images of fakeface.import.manifest are hosted");
    }
  }
}
