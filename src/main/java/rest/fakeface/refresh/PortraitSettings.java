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

  /** Whether a face is chosen only while there are no others. */
  boolean isStandIn(Face face) {
    return use == PortraitUse.WHILE_EMPTY && face.source().equals(Face.DRAWN);
  }

  /** Whether a face is never chosen. */
  boolean isHidden(Face face) {
    return use == PortraitUse.NEVER && face.source().equals(Face.DRAWN);
  }
}
