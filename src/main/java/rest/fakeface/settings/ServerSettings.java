package rest.fakeface.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * The setting about the server around the application. It is read here so that a wrong value is
 * refused; {@link RefusedStart} reads it by itself, because it has to work when settings are wrong.
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
