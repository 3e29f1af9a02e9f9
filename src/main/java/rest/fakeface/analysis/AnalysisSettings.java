package rest.fakeface.analysis;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.regex.Pattern;
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
 */
@Dependent
public record AnalysisSettings(Path directory, String detector, String model, int threads)
    implements PackageSettings {

  /** Names become names of files, and are kept with the face. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  private static final String DIRECTORY = "fakeface.analysis.directory";

  @Inject
  public AnalysisSettings(Settings settings) {
    this(
        settings.text(DIRECTORY).isPresent()
            ? settings.path(DIRECTORY)
            : settings.path("fakeface.data.directory").resolve("models"),
        name(settings, "fakeface.analysis.detector"),
        name(settings, "fakeface.analysis.model"),
        (int) settings.wholeNumber("fakeface.analysis.threads", 1, 64));
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
