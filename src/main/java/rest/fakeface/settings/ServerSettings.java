package rest.fakeface.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * The setting about the server. It is read here so that an invalid value is refused; {@link
 * RefusedStart} reads it separately, because it must work with invalid settings.
 *
 * @param exitOnRefusal whether a refused start ends the server's process
 */
@Dependent
record ServerSettings(boolean exitOnRefusal) implements PackageSettings {

  @Inject
  ServerSettings(Settings settings) {
    this(settings.trueOrFalse(RefusedStart.EXIT));
  }
}
