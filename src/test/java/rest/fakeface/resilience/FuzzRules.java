package rest.fakeface.resilience;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rest.fakeface.support.ServerKind;

/** Rules for all answers. */
final class FuzzRules {

  /** Beginnings of private files, and internals of the server. */
  private static final Pattern SECRET =
      Pattern.compile(
          "root:x:0:|<web-app|H2 \\d|fakeface\\.admin\\.password-hash=|\\tat [a-z.]+\\.[A-Z]"
              + "|\\b(?:java|jakarta|org|com)(?:\\.[a-z0-9]+)+\\.[A-Z]\\w+Exception");

  /** Statuses that the application cannot prevent. */
  private static final Set<Integer> UNIMPLEMENTED = Set.of(501, 505);

  private final ServerKind kind;
  private final String dataDirectory;

  FuzzRules(ServerKind kind, String dataDirectory) {
    this.kind = kind;
    this.dataDirectory = dataDirectory;
  }

  /** The violations by an answer, in words. */
  List<String> broken(FuzzRequest request, FuzzAnswer answer) {
    List<String> broken = new ArrayList<>();
    for (int status : answer.statuses()) {
      if (status >= 500
          && !UNIMPLEMENTED.contains(status)
          && !ContainerRefusal.isOne(kind, request, answer, status)) {
        broken.add("status " + status);
      }
    }
    if (answer.took().compareTo(FuzzAnswer.PATIENCE) >= 0) {
      broken.add("it took " + answer.took().toMillis() + " ms");
    }
    if (SECRET.matcher(answer.text()).find() || answer.text().contains(dataDirectory)) {
      broken.add("it tells of the inside");
    }
    if (!answer.header(HostileValues.HEADER).isEmpty()) {
      broken.add("a header is injected");
    }
    boolean isError = answer.status() >= 400 || (answer.status() == 0 && request.isWhole());
    if (isError
        && !ContainerRefusal.isOne(kind, request, answer, answer.status())
        && !isProblem(request, answer)) {
      broken.add("its error is no problem document");
    }
    return broken;
  }

  private static boolean isProblem(FuzzRequest request, FuzzAnswer answer) {
    if (!answer.header("Content-Type").startsWith("application/problem+json")) {
      return false;
    }
    if (request.method().equals("HEAD")) {
      return true;
    }
    String body =
        new String(answer.body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject problem = reader.readObject();
      return problem.getInt("status") == answer.status()
          && !problem.getString("type").isEmpty()
          && !problem.getString("title").isEmpty()
          && !problem.getString("detail").isEmpty();
    } catch (JsonException | NullPointerException | ClassCastException e) {
      return false;
    }
  }
}
