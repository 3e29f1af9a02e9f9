package rest.fakeface.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the endpoints, headers and metrics in the documents. */
class EndpointsDocumentTest {

  /** Endpoints that are not in the OpenAPI document. */
  private static final List<String> OTHERS =
      List.of("GET /health/ready", "GET /prometheus", "GET /openapi");

  private static final Pattern METRIC = Pattern.compile("\"(fakeface_[a-z_]+[a-z])\"");

  private static final Pattern HEADER = Pattern.compile("\"(Fakeface-[A-Za-z-]+)\"");

  static Stream<Document> documents() {
    return Document.all().stream();
  }

  @Test
  void everyEndpointIsDescribed() {
    String described =
        Document.of("docs/using.md").text() + Document.of("docs/administration.md").text();

    assertThat(endpoints().stream().map(endpoint -> endpoint.substring(endpoint.indexOf('/'))))
        .isNotEmpty()
        .allMatch(
            path ->
                Pattern.compile("[` ]" + Pattern.quote(path) + "[`?]").matcher(described).find());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyExampleIsOfAnEndpoint(Document document) {
    Set<String> endpoints = endpoints();
    endpoints.addAll(OTHERS);

    assertThat(document.commands("curl").stream().map(CurlCommand::parse))
        .allMatch(
            command ->
                endpoints.stream()
                    .anyMatch(
                        endpoint ->
                            request(command).matches(endpoint.replaceAll("\\{\\w+}", "[^/]+"))));
  }

  /** The method and path of a command, without the ignored segment. */
  private static String request(CurlCommand command) {
    String method = command.method().equals("HEAD") ? "GET" : command.method();
    String path = command.address().getPath();
    return method
        + " "
        + path.replaceAll("^(/(?:face|thumb)/(?:json|view|url|image))/[^/]*$", "$1");
  }

  @Test
  void everyMetricIsDescribed() {
    assertThat(inApplication(METRIC)).isNotEmpty().allMatch(isIn("docs/operating.md"));
  }

  @Test
  void everyHeaderOfItsOwnIsDescribed() {
    assertThat(inApplication(HEADER)).isNotEmpty().allMatch(isIn("docs/using.md"));
  }

  private static Stream<String> inApplication(Pattern name) {
    return Sources.ofApplication().values().stream()
        .flatMap(text -> name.matcher(text).results())
        .map(found -> found.group(1));
  }

  private static Predicate<String> isIn(String document) {
    String text = Document.of(document).text();
    return text::contains;
  }

  /** Methods and paths of the OpenAPI document. */
  private static Set<String> endpoints() {
    Set<String> endpoints = new TreeSet<>();
    String path = "";
    for (String line :
        Sources.read(Path.of("src/main/resources/META-INF/openapi.yaml")).lines().toList()) {
      if (line.matches("  /.*:")) {
        path = line.strip().replaceAll(":$", "");
      } else if (line.matches("    (get|post|put|delete):")) {
        endpoints.add(line.strip().replace(":", "").toUpperCase(Locale.ROOT) + " " + path);
      }
    }
    return endpoints;
  }
}
