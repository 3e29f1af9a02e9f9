package rest.fakeface.api;

import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.ProblemException;

/** The parameters of a request for a face: the filter and the form of its image. */
class ChoiceParams extends FilterParams {

  /** The square form of images; null for images as they are stored. */
  final @Nullable SizedForm form;

  /**
   * Reads the parameters from a query.
   *
   * @throws ProblemException if the form of images is invalid
   */
  ChoiceParams(MultivaluedMap<String, String> query) {
    super(query);
    form = SizedForm.of(query);
  }
}
