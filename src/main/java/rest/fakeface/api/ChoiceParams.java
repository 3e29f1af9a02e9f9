package rest.fakeface.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.ProblemException;

/** The parameters of a request for a face: the filter, and whatever else the answer depends on. */
class ChoiceParams extends FilterParams {

  final UriInfo uri;
  final HttpHeaders conditions;

  /** The square form of images; null for images as they are stored. */
  final @Nullable SizedForm form;

  /**
   * Reads the parameters of a request.
   *
   * @throws ProblemException if the form of images is invalid
   */
  ChoiceParams(UriInfo uri, HttpHeaders conditions) {
    super(uri.getQueryParameters());
    this.uri = uri;
    this.conditions = conditions;
    form = SizedForm.of(uri.getQueryParameters());
  }
}
