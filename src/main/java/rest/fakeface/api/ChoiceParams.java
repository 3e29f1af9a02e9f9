package rest.fakeface.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.ProblemException;

/** A request for a face: which may be chosen, and what the answer depends on besides. */
class ChoiceParams extends FilterParams {

  final UriInfo uri;
  final HttpHeaders conditions;

  /** The square in which images are wanted; null when they are wanted as they are. */
  final @Nullable SizedForm form;

  /**
   * What a request says.
   *
   * @throws ProblemException when the form of images is wrong
   */
  ChoiceParams(UriInfo uri, HttpHeaders conditions) {
    super(uri.getQueryParameters());
    this.uri = uri;
    this.conditions = conditions;
    form = SizedForm.of(uri.getQueryParameters());
  }
}
