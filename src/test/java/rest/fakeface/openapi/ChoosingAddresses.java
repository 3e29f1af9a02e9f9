package rest.fakeface.openapi;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Shows the addresses that choose a face without the segment that may follow and counts for
 * nothing, and with the parameters that all of them take.
 */
final class ChoosingAddresses implements OASFilter {

  private static final String ANYTHING = "{anything}";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Paths plain = OASFactory.createPaths();
    document
        .getPaths()
        .getPathItems()
        .forEach((path, item) -> plain.addPathItem(path.replace(ANYTHING, ""), shown(path, item)));
    document.setPaths(plain);
  }

  private static PathItem shown(String path, PathItem item) {
    if (path.endsWith(ANYTHING)) {
      // Of each operation and not of the path, whose parameters some generators leave out.
      item.getOperations().values().forEach(operation -> operation.setParameters(filter()));
    }
    return item;
  }

  private static List<Parameter> filter() {
    return Stream.of("gender", "minimum_age", "maximum_age", "seed", "size", "shape", "source")
        .map(name -> OASFactory.createParameter().ref(name))
        .toList();
  }
}
