package rest.fakeface.selection;

import rest.fakeface.face.FaceName;

/**
 * The event that a client requested an image that exists, but whose face the snapshot does not
 * know: another node may have added it since the last refresh.
 */
public record UnknownFace(FaceName name) {}
