package rest.fakeface.resilience;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Generates requests for all operations of the OpenAPI document, with valid, extreme and hostile
 * parameters, headers and bodies.
 */
final class DocumentedRequests {

  private static final List<String> HEADERS =
      List.of(
          "Accept",
          "Accept-Language",
          "Accept-Charset",
          "Accept-Encoding",
          "Content-Type",
          "Range",
          "If-Range",
          "If-None-Match",
          "If-Match",
          "If-Modified-Since",
          "If-Unmodified-Since",
          "Origin",
          "Sec-Fetch-Site",
          "Access-Control-Request-Method",
          "Cookie",
          "Referer",
          "User-Agent",
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Prefix",
          "X-Forwarded-Proto",
          "X-HTTP-Method-Override",
          "Expect",
          "Upgrade",
          "Date",
          "Via");

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND");

  private record Operation(String path, String method, JsonNode node) {}

  private final JsonNode document;
  private final List<Operation> operations = new ArrayList<>();
  private final HostileBodies bodies;
  private final Random random;
  private final String[] credential;

  /**
   * @param credential the Authorization header of an administrator
   */
  DocumentedRequests(Random random, String[] credential) throws IOException {
    this.random = random;
    this.credential = credential;
    bodies = new HostileBodies(random);
    try (InputStream yaml = getClass().getResourceAsStream("/META-INF/openapi.yaml")) {
      document = new YAMLMapper().readTree(yaml);
    }
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (!operation.getKey().equals("parameters")) {
          operations.add(new Operation(path.getKey(), operation.getKey(), operation.getValue()));
        }
      }
    }
  }

  /** The next request; the operations take turns. */
  FuzzRequest next(int number) {
    Operation operation = operations.get(number % operations.size());
    String method = operation.method.toUpperCase(Locale.ROOT);
    if (random.nextInt(10) == 0) {
      method = METHODS.get(random.nextInt(METHODS.size()));
    }
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(target(operation)).append(" HTTP/1.1\r\n");
    head.append("Host: localhost\r\nConnection: close\r\n");
    addCredential(operation, head);
    byte[] body = new byte[0];
    if (operation.node.has("requestBody")) {
      HostileBodies.Body sent = bodies.next(operation.path);
      head.append("Content-Type: ").append(sent.type()).append("\r\n");
      body = sent.content().toByteArray();
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      String name = HEADERS.get(random.nextInt(HEADERS.size()));
      head.append(name).append(": ").append(headerValue()).append("\r\n");
    }
    if (body.length > 0 || random.nextInt(20) == 0) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    all.writeBytes(body);
    return FuzzRequest.of(all.toByteArray(), true);
  }

  private String headerValue() {
    List<String> usual =
        List.of("*/*", "application/json", "text/csv;q=0.5, */*", "bytes=0-9", "bytes=-1", "*");
    return random.nextInt(3) == 0
        ? usual.get(random.nextInt(usual.size()))
        : HostileValues.inHeader(random);
  }

  /**
   * Requests with wrong credentials have their own client address, so that only that one is
   * delayed.
   */
  private void addCredential(Operation operation, StringBuilder head) {
    if (!operation.path.startsWith("/admin") || random.nextBoolean()) {
      return;
    }
    if (random.nextInt(5) > 0) {
      head.append(credential[0]).append(": ").append(credential[1]).append("\r\n");
      return;
    }
    head.append("X-Forwarded-For: 10.").append(random.nextInt(256)).append('.');
    head.append(random.nextInt(256)).append(".1\r\nAuthorization: ");
    head.append(random.nextBoolean() ? "Basic " : "Bearer ");
    head.append(HostileValues.inHeader(random)).append("\r\n");
  }

  private String target(Operation operation) {
    String path = operation.path;
    StringBuilder query = new StringBuilder();
    for (JsonNode each : operation.node.path("parameters")) {
      JsonNode parameter = resolved(each);
      String name = parameter.get("name").asText();
      if (parameter.get("in").asText().equals("path")) {
        path = path.replace("{" + name + "}", value(parameter));
      } else if (random.nextInt(3) > 0) {
        query.append('&').append(name).append('=').append(value(parameter));
      }
    }
    if (random.nextInt(5) == 0) {
      query.append('&').append(HostileValues.inAddress(random)).append('=');
      query.append(HostileValues.inAddress(random));
    }
    if (random.nextInt(10) == 0) {
      path += '/' + HostileValues.inAddress(random);
    }
    return query.isEmpty() ? path : path + '?' + query.substring(1);
  }

  private String value(JsonNode parameter) {
    JsonNode schema = resolved(parameter.get("schema"));
    int kind = random.nextInt(4);
    if (kind == 0 && schema.has("minimum")) {
      String limit = random.nextBoolean() ? "minimum" : "maximum";
      return String.valueOf(schema.path(limit).asInt() + random.nextInt(3) - 1);
    }
    if (kind < 2 && schema.has("example")) {
      return HostileValues.escaped(schema.get("example").asText());
    }
    return HostileValues.inAddress(random);
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }
}
