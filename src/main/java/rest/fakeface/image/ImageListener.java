package rest.fakeface.image;

import rest.fakeface.face.FaceName;

/** Hears of images that a store has kept. */
@FunctionalInterface
public interface ImageListener {

  /** The image of a face has been kept. What is done about it must not fail. */
  void stored(FaceName face, FaceImage image);
}
