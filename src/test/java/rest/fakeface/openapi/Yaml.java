package rest.fakeface.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.regex.Pattern;

/** Writes readable YAML in which texts that look like dates stay texts. */
final class Yaml {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

  private static final YAMLMapper MAPPER =
      new YAMLMapper(
          YAMLFactory.builder()
              .enable(Feature.MINIMIZE_QUOTES)
              .enable(Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
              .enable(Feature.LITERAL_BLOCK_STYLE)
              .disable(Feature.SPLIT_LINES)
              .disable(Feature.WRITE_DOC_START_MARKER)
              .stringQuotingChecker(
                  new StringQuotingChecker.Default() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public boolean needToQuoteValue(String value) {
                      return super.needToQuoteValue(value) || DATE.matcher(value).matches();
                    }
                  })
              .build());

  private Yaml() {}

  static String ofJson(String json) throws JsonProcessingException {
    JsonNode document = MAPPER.readTree(json);
    document.findValues("responses").forEach(Yaml::putDefaultLast);
    return MAPPER.writeValueAsString(document);
  }

  /** Some clients use the first response as the expected one. */
  private static void putDefaultLast(JsonNode responses) {
    JsonNode common = ((ObjectNode) responses).remove("default");
    if (common != null) {
      ((ObjectNode) responses).set("default", common);
    }
  }
}
