package rest.fakeface.image;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;

/**
 * The setting that selects the image store.
 *
 * @param kind the kind of the store
 */
@Dependent
public record StoreSettings(StoreKind kind) implements PackageSettings {

  @Inject
  public StoreSettings(Settings settings) {
    this(settings.oneOf("fakeface.images.store", StoreKind.class));
  }
}
