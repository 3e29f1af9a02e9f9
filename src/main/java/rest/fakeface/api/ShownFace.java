package rest.fakeface.api;

import java.util.function.BiConsumer;
import rest.fakeface.face.FaceName;

/** The headers that say which face an answer shows: an image alone does not tell. */
final class ShownFace {

  private ShownFace() {}

  /**
   * Gives the headers for a face.
   *
   * @param header takes the name and the value of each
   */
  static void tell(FaceName face, BiConsumer<String, String> header) {
    header.accept("Fakeface-Name", face.toString());
    header.accept("Fakeface-Gender", face.gender().toString());
    header.accept("Fakeface-Age", String.valueOf(face.age()));
  }
}
