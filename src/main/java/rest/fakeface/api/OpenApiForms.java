package rest.fakeface.api;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The OpenAPI document in both formats.
 *
 * @param yaml the document from the WAR, with the root as its server
 * @param json the same as JSON
 */
record OpenApiForms(String yaml, String json) {

  static final OpenApiForms NONE = new OpenApiForms("", "");

  private static final String YAML_SERVER = "\n- url: /\n";
  private static final String JSON_SERVER = "\"url\":\"/\"";

  static OpenApiForms read() {
    try (InputStream file = OpenApiForms.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      return of(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static OpenApiForms of(String yaml) {
    Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    return new OpenApiForms(yaml, Json.createObjectBuilder(document).build().toString());
  }

  /** The document as YAML with the address of a server. */
  String yaml(String server) {
    return yaml.replace(YAML_SERVER, "\n- url: " + quoted(server) + "\n");
  }

  /** The document as JSON with the address of a server. */
  String json(String server) {
    return json.replace(JSON_SERVER, "\"url\":" + quoted(server));
  }

  /** A JSON string, which is also valid YAML. */
  private static String quoted(String text) {
    return Json.createValue(text).toString();
  }
}
