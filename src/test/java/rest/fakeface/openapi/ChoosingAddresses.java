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
 * Documents the endpoints that choose a face without the optional ignored segment, and adds their
 * common parameters.
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
      // Added to the operations and not to the path, because some generators ignore parameters of
      // paths.
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
