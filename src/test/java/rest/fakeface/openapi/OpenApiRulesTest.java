package rest.fakeface.openapi;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Checks for problems of linters and generators that the build does not run. */
class OpenApiRulesTest {

  private static final Path COMMITTED = Path.of("src/main/resources/META-INF/openapi.yaml");
  private static final Set<String> METHODS = Set.of("get", "post", "delete");
  private static final Pattern VERB =
      Pattern.compile("(get|list|find|view|match|upload|takeDown|export|import|harvest)[A-Z].*");
  private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"#([^\"]+)\"");

  private final JsonNode document = new YAMLMapper().readTree(COMMITTED.toFile());

  OpenApiRulesTest() throws IOException {}

  @Test
  void pathsHaveNothingButOperations() {
    // orval ignores parameters of paths.
    assertThat(document.get("paths"))
        .allSatisfy(path -> assertThat(path.fieldNames()).toIterable().isSubsetOf(METHODS));
  }

  @Test
  void operationsAreNamedByVerbs() {
    assertThat(operations().map(operation -> operation.get("operationId").asText()))
        .doesNotHaveDuplicates()
        .allMatch(VERB.asMatchPredicate());
  }

  @Test
  void operationsHaveOneProblemForWhateverElseGoesWrong() {
    assertThat(operations())
        .allSatisfy(
            operation -> {
              JsonNode responses = operation.get("responses");
              assertThat(responses.at("/default/$ref").asText())
                  .isEqualTo("#/components/responses/Problem");
              assertThat(responses.has("400")).isTrue();
            });
    JsonNode told = document.at("/components/responses/Problem/content/application~1problem+json");
    assertThat(told.get("examples").fieldNames())
        .toIterable()
        .containsExactly("400", "404", "405", "429", "500", "503");
  }

  @Test
  void answersHaveOneMediaType() {
    // With two, TypeScript clients have union types, and users must check the type of each answer.
    assertThat(document.at("/components/responses"))
        .allSatisfy(response -> assertThat(response.path("content").size()).isLessThan(2));
    assertThat(operations().flatMap(operation -> elements(operation.get("responses"))))
        .allSatisfy(response -> assertThat(response.has("content")).isFalse());
  }

  @Test
  void bodiesHaveNamedSchemas() {
    // Unnamed schemas are named differently by each generator.
    List<JsonNode> schemas =
        Stream.of("responses", "requestBodies")
            .flatMap(kind -> elements(document.get("components").get(kind)))
            .flatMap(body -> elements(body.path("content")))
            .map(content -> content.get("schema"))
            .toList();

    assertThat(schemas)
        .isNotEmpty()
        .allMatch(schema -> schema.has("$ref") || schema.path("type").asText().equals("string"));
  }

  @Test
  void formsAreWhatGoAndRustCanSend() {
    List<JsonNode> fields =
        elements(document.at("/components/requestBodies"))
            .map(body -> body.at("/content/multipart~1form-data/schema/$ref"))
            .filter(JsonNode::isTextual)
            .flatMap(form -> elements(resolved(form.asText()).get("properties")))
            .toList();

    assertThat(fields)
        .isNotEmpty()
        .allSatisfy(
            field -> {
              // Go clients with a bounded array of files do not compile.
              assertThat(field.has("minItems") || field.has("maxItems")).isFalse();
              // Rust clients do not find an enumeration to which a form refers.
              assertThat(resolved(field.path("$ref").asText()).has("enum")).isFalse();
            });
  }

  @Test
  void onlyTheAdministrationNeedsACredential() {
    assertThat(document.get("security")).isEmpty();
    assertThat(document.get("paths").properties())
        .allSatisfy(
            path ->
                assertThat(path.getValue())
                    .allSatisfy(
                        operation ->
                            assertThat(operation.has("security"))
                                .isEqualTo(path.getKey().startsWith("/admin/"))));
  }

  @Test
  void componentsAreUsedAndThere() {
    Set<String> used =
        REFERENCE
            .matcher(document.toString())
            .results()
            .map(match -> match.group(1))
            .collect(toSet());
    Set<String> there =
        document.get("components").properties().stream()
            .filter(kind -> !kind.getKey().equals("securitySchemes"))
            .flatMap(
                kind ->
                    kind.getValue().properties().stream()
                        .map(each -> "/components/" + kind.getKey() + "/" + each.getKey()))
            .collect(toSet());

    assertThat(used).isEqualTo(there);
  }

  private Stream<JsonNode> operations() {
    return elements(document.get("paths")).flatMap(OpenApiRulesTest::elements);
  }

  private JsonNode resolved(String reference) {
    return document.at(reference.isEmpty() ? "/none" : reference.substring(1));
  }

  private static Stream<JsonNode> elements(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }
}
