package rest.fakeface.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;

/**
 * The setting of the lists of rejections.
 *
 * @param directory the directory of the lists
 */
@Dependent
public record RejectionSettings(Path directory) implements PackageSettings {

  @Inject
  public RejectionSettings(Settings settings) {
    this(settings.path("fakeface.data.directory").resolve(RejectionFiles.DIRECTORY));
  }
}
