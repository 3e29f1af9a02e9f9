package rest.fakeface.analysis;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import rest.fakeface.download.FileOrigin;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

/**
 * The settings of the analysis.
 *
 * @param directory where networks and their descriptors lie
 * @param detector the name of the descriptor of the network that finds faces
 * @param model the name of the descriptor of the network that estimates gender and age
 * @param threads how many threads compute one answer
 * @param detectorOrigins where the detector's file is downloaded from; none when it is not
 * @param modelOrigins where the estimator's files are downloaded from, in their order; none when
 *     they are not
 */
@Dependent
public record AnalysisSettings(
    Path directory,
    String detector,
    String model,
    int threads,
    List<FileOrigin> detectorOrigins,
    List<FileOrigin> modelOrigins)
    implements PackageSettings {

  /** The key of the detector's name, and the beginning of the keys of its origin. */
  static final String DETECTOR = "fakeface.analysis.detector";

  /** The key of the estimator's name, and the beginning of the keys of its origins. */
  static final String MODEL = "fakeface.analysis.model";

  /** Names become names of files, and are kept with the face. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  private static final String DIRECTORY = "fakeface.analysis.directory";

  @Inject
  public AnalysisSettings(Settings settings) {
    this(
        settings.text(DIRECTORY).isPresent()
            ? settings.path(DIRECTORY)
            : settings.path("fakeface.data.directory").resolve("models"),
        name(settings, DETECTOR),
        name(settings, MODEL),
        (int) settings.wholeNumber("fakeface.analysis.threads", 1, 64),
        FileOrigin.of(settings, DETECTOR, 1),
        FileOrigin.of(settings, MODEL, 2));
  }

  private static String name(Settings settings, String key) {
    String name = settings.text(key).orElse("");
    if (!NAME.matcher(name).matches()) {
      throw new WrongSettingException(
          key, name, "a descriptor's name of 1 to 100 of a-z, 0-9, '.', '_' and '-'");
    }
    return name;
  }
}
