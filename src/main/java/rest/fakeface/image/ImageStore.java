package rest.fakeface.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import rest.fakeface.face.FaceName;

/** Where the images of faces are kept, in all their variants. */
public interface ImageStore {

  /**
   * Keeps an image in every variant; nothing is seen of it until it is whole.
   *
   * @throws IOException when it cannot be kept
   */
  void put(FaceName face, FaceImage image) throws IOException;

  /** Whether the image of a face is kept in every variant. */
  boolean holds(FaceName face);

  /**
   * Deletes the image of a face in every variant, if it is kept.
   *
   * @throws IOException when some of it cannot be deleted
   */
  void delete(FaceName face) throws IOException;

  /** The file of an image, if it is kept. */
  Optional<Path> find(ImageName name);
}
