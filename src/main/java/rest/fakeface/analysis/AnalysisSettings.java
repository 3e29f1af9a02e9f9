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
 * @param directory the directory of networks and their descriptors
 * @param detector the name of the face detector's descriptor; empty for the default whose files
 *     exist
 * @param models the names of the descriptors of the networks that estimate gender and age
 * @param threads the number of threads per run of a network
 * @param detectorOrigins the URLs of the detector's files; empty if they are not downloaded
 * @param modelOrigins the URLs of the estimators' files, in their order; empty if they are not
 *     downloaded
 */
@Dependent
public record AnalysisSettings(
    Path directory,
    String detector,
    List<String> models,
    int threads,
    List<FileOrigin> detectorOrigins,
    List<FileOrigin> modelOrigins)
    implements PackageSettings {

  /** The key of the detector's name, and the prefix of the keys of its origin. */
  static final String DETECTOR = "fakeface.analysis.detector";

  /** The key of the estimator's name, and the prefix of the keys of its origins. */
  static final String MODEL = "fakeface.analysis.model";

  /** Names are used as file names and stored with each face. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  /** The maximum length of the names that the catalog stores with a face. */
  private static final int LONGEST = 100;

  private static final String DIRECTORY = "fakeface.analysis.directory";

  @Inject
  public AnalysisSettings(Settings settings) {
    this(
        settings.text(DIRECTORY).isPresent()
            ? settings.path(DIRECTORY)
            : settings.path("fakeface.data.directory").resolve("models"),
        settings.text(DETECTOR).isEmpty() ? "" : name(settings, DETECTOR),
        models(settings),
        (int) settings.wholeNumber("fakeface.analysis.threads", 1, 64),
        FileOrigin.of(settings, DETECTOR, 2),
        FileOrigin.of(settings, MODEL, 8));
  }

  private static List<String> models(Settings settings) {
    String text = settings.text(MODEL).orElse("");
    List<String> names = List.of(text.split(" *, *", -1));
    boolean named = names.stream().allMatch(name -> NAME.matcher(name).matches());
    boolean distinct = names.stream().distinct().count() == names.size();
    if (!named || !distinct || Vote.names(names).length() > LONGEST) {
      throw new WrongSettingException(
          MODEL,
          text,
          "different names of descriptors, separated by commas, each of a-z, 0-9, '.', '_' and"
              + " '-', all of up to "
              + LONGEST
              + " characters");
    }
    return names;
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
