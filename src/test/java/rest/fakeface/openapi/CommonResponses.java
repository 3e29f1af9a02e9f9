package rest.fakeface.openapi;

import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Adds the common responses to each operation, and sorts successful responses before errors, also
 * if the latter are declared on a class.
 */
final class CommonResponses implements OASFilter {

  @Override
  public Operation filterOperation(Operation operation) {
    APIResponses responses = operation.getResponses();
    if (!responses.hasAPIResponse("400")) {
      responses.addAPIResponse("400", reference("WrongRequest"));
    }
    responses.setDefaultValue(reference("Problem"));
    responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    return operation;
  }

  private static APIResponse reference(String name) {
    return OASFactory.createAPIResponse().ref(name);
  }
}
