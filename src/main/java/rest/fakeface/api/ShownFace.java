package rest.fakeface.api;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.BiConsumer;
import rest.fakeface.face.FaceName;

/** The headers that identify the face in an answer, for example of an image. */
final class ShownFace {

  static final String NAME = "Fakeface-Name";
  static final String GENDER = "Fakeface-Gender";
  static final String AGE = "Fakeface-Age";

  private ShownFace() {}

  /** Redirects to the image of a face. */
  static void redirect(String address, FaceName face, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Location", address);
    response.setHeader(Embedding.HEADER, Embedding.ANYWHERE);
    tell(face, response::setHeader);
  }

  /**
   * Passes on the headers for a face.
   *
   * @param header takes the name and the value of each
   */
  static void tell(FaceName face, BiConsumer<String, String> header) {
    header.accept(NAME, face.toString());
    header.accept(GENDER, face.gender().toString());
    header.accept(AGE, String.valueOf(face.age()));
  }
}
