package rest.fakeface.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** A request for a face: which may be chosen, and what the answer depends on besides. */
class ChoiceParams extends FilterParams {

  final UriInfo uri;
  final HttpHeaders conditions;

  ChoiceParams(UriInfo uri, HttpHeaders conditions) {
    super(uri.getQueryParameters());
    this.uri = uri;
    this.conditions = conditions;
  }
}
