package rest.fakeface.refresh;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import rest.fakeface.face.Face;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;

/**
 * The setting of the portraits that fakeface draws.
 *
 * @param use when they are chosen
 */
@Dependent
public record PortraitSettings(PortraitUse use) implements PackageSettings {

  @Inject
  public PortraitSettings(Settings settings) {
    this(settings.oneOf("fakeface.portraits", PortraitUse.class));
  }

  /** Whether a face is not chosen as all others are; it can be shown by its name all the same. */
  boolean isStandIn(Face face) {
    return use != PortraitUse.ALWAYS && face.source().equals(Face.DRAWN);
  }
}
