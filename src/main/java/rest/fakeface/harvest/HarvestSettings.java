package rest.fakeface.harvest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

/**
 * The settings of the harvest.
 *
 * @param refreshInterval the interval of refreshes
 * @param portraits the number of portraits for an empty catalog
 * @param portraitSeed the seed of the portraits
 * @param importManifest the list of faces whose images are hosted elsewhere
 * @param sources the names of the harvested sources of images without labels
 * @param directory the directory of images without labels
 * @param thisPersonDoesNotExist the settings of the web site of that name
 * @param interval the interval of harvests of images without labels
 * @param batch the maximum number of images examined in one harvest of one source
 * @param lease how long a node may be silent before another one harvests
 */
@Dependent
public record HarvestSettings(
    Duration refreshInterval,
    int portraits,
    long portraitSeed,
    Optional<Path> importManifest,
    List<String> sources,
    Optional<Path> directory,
    WebSettings thisPersonDoesNotExist,
    Duration interval,
    int batch,
    Duration lease)
    implements PackageSettings {

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  @Inject
  public HarvestSettings(Settings settings) {
    this(
        settings.duration("fakeface.refresh.interval", SHORTEST, LONGEST),
        (int) settings.wholeNumber("fakeface.portraits.count", 0, 1_000_000),
        settings.wholeNumber("fakeface.portraits.seed", Long.MIN_VALUE, Long.MAX_VALUE),
        settings.existing("fakeface.import.manifest", Files::isRegularFile, "a file"),
        settings.someOf(
            "fakeface.harvest.sources", ThisPersonDoesNotExist.NAME, UnlabelledDirectory.NAME),
        settings.existing("fakeface.harvest.directory", Files::isDirectory, "a directory"),
        WebSettings.of(settings, "fakeface.harvest." + ThisPersonDoesNotExist.NAME),
        settings.duration("fakeface.harvest.interval", SHORTEST, LONGEST),
        (int) settings.wholeNumber("fakeface.harvest.batch", 1, 1_000_000),
        settings.duration("fakeface.harvest.lease", Duration.ofSeconds(3), LONGEST));
    if (importManifest.isPresent() && settings.baseUrl("fakeface.content.base-url").isEmpty()) {
      throw new WrongSettingException(
          "fakeface.content.base-url",
          "",
          "the http or https URL where the images of fakeface.import.manifest are hosted");
    }
    if (sources.contains(UnlabelledDirectory.NAME) && directory.isEmpty()) {
      throw new WrongSettingException(
          "fakeface.harvest.directory",
          "",
          "the path of a directory that exists, because fakeface.harvest.sources names it");
    }
  }
}
