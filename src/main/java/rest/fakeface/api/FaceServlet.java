package rest.fakeface.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import rest.fakeface.face.FaceName;
import rest.fakeface.http.Caching;
import rest.fakeface.metrics.Endpoint;
import rest.fakeface.selection.ServedFace;

/**
 * Answers with a face but without its image: as JSON, as a redirect to the image, or as the address
 * of the image.
 */
@WebServlet(
    urlPatterns = {"/face/json/*", "/face/view/*", "/face/url/*", "/thumb/view/*", "/thumb/url/*"},
    asyncSupported = true)
public class FaceServlet extends ChoiceServlet {

  private static final long serialVersionUID = 1;

  /** With the charset, because only some servers would add it. */
  static final String TEXT = "text/plain;charset=UTF-8";

  @Override
  void serve(
      Endpoint endpoint,
      ChoiceParams params,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ServedFace face = choose(endpoint, params);
    FaceName name = face.name();
    String address = links.of(variant(endpoint), name, params.form, request);
    switch (endpoint) {
      case FACE_VIEW, THUMB_VIEW -> redirect(address, name, params, response);
      case FACE_JSON -> {
        String json = FaceJson.of(face, address).text();
        answer(json, "application/json", name, params, request, response);
      }
      default -> answer(address, TEXT, name, params, request, response);
    }
  }

  private static void answer(
      String text,
      String mediaType,
      FaceName face,
      ChoiceParams params,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (!params.isSeeded()) {
      Caching.none(response);
    } else if (Caching.aWhile(response, tag(face, params), request)) {
      return;
    }
    ShownFace.tell(face, response::setHeader);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(mediaType);
    response.setContentLength(bytes.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(bytes);
    }
  }

  /** Weak, because the answer also contains when the face was last served. */
  private static String tag(FaceName face, ChoiceParams params) {
    String form = params.form == null ? "" : "-" + params.form.size() + params.form.shape();
    return "W/\"" + face + form + '"';
  }
}
