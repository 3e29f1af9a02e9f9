package rest.fakeface.api;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;

/** A request for a face: which may be chosen, and what the answer depends on besides. */
public class ChoiceParams extends FilterParams {

  @Context UriInfo uri;
  @Context Request conditions;

  /** For JAX-RS, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  public ChoiceParams() {}
}
