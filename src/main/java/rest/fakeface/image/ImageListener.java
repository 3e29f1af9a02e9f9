package rest.fakeface.image;

import rest.fakeface.face.FaceName;

/** Is notified of images that a store has stored. */
@FunctionalInterface
public interface ImageListener {

  /** Called when the image of a face has been stored; must not fail. */
  void stored(FaceName face, FaceImage image);
}
