package rest.fakeface.catalog;

import rest.fakeface.face.FaceName;

/**
 * A face in the catalog.
 *
 * @param name its name there
 * @param takenDown whether it was taken down, so that it is no longer served
 */
public record KnownFace(FaceName name, boolean takenDown) {}
