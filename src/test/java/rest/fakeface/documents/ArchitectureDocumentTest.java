package rest.fakeface.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the classes and packages in the documents for developers. */
class ArchitectureDocumentTest {

  private static final Document ARCHITECTURE = Document.of("ARCHITECTURE.md");

  private static final Path HOUSE = Path.of("src/main/java/rest/fakeface");

  private static final Pattern CLASS =
      Pattern.compile("(?<name>[A-Z]\\w*[a-z]\\w*)(?:\\.(?<method>[a-z]\\w*))?");

  private static final Pattern ARROW = Pattern.compile("(?m)^ *(\\w+) -\\.?-> (\\w+)$");

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?rest\\.fakeface\\.([a-z]+)\\.");

  static Stream<Document> documentsThatNameClasses() {
    return Document.all().stream()
        .filter(
            document ->
                document.path().startsWith("docs/decisions")
                    || document.path().endsWith("resilience.md")
                    || document.path().endsWith("CONTRIBUTING.md")
                    || document.equals(ARCHITECTURE));
  }

  @ParameterizedTest
  @MethodSource("documentsThatNameClasses")
  void everyClassAndMethodExists(Document document) {
    Map<String, String> classes = new HashMap<>(Sources.ofTests());
    classes.putAll(Sources.ofApplication());

    assertThat(document.spans().stream().map(CLASS::matcher).filter(Matcher::matches))
        .allSatisfy(
            named -> {
              assertThat(classes).containsKey(named.group("name"));
              String method = named.group("method");
              if (method != null) {
                assertThat(classes.get(named.group("name"))).contains(" " + method + "(");
              }
            });
  }

  @Test
  void diagramAndTableShowEveryPackage() throws IOException {
    Set<String> packages = packages();

    assertThat(arrows().keySet()).containsExactlyInAnyOrderElementsOf(packages);
    assertThat(packages).allMatch(name -> ARCHITECTURE.text().contains("\n| `" + name + "` |"));
  }

  @Test
  void diagramShowsWhoUsesWhom() throws IOException {
    Map<String, Set<String>> arrows = arrows();
    for (String user : packages()) {
      Set<String> used = uses(user);
      assertThat(used).as("arrows of " + user).containsAll(arrows.getOrDefault(user, Set.of()));
      assertThat(reachable(user, arrows)).as("what " + user + " uses").containsAll(used);
    }
  }

  /** The packages by name, with the targets of their arrows. */
  private static Map<String, Set<String>> arrows() {
    Map<String, Set<String>> arrows = new HashMap<>();
    String diagram =
        ARCHITECTURE.blocks().stream()
            .filter(block -> block.language().equals("mermaid"))
            .map(Document.Block::code)
            .collect(Collectors.joining());
    ARROW
        .matcher(diagram)
        .results()
        .forEach(
            arrow -> {
              arrows.computeIfAbsent(arrow.group(1), any -> new TreeSet<>()).add(arrow.group(2));
              arrows.computeIfAbsent(arrow.group(2), any -> new TreeSet<>());
            });
    return arrows;
  }

  private static Set<String> reachable(String from, Map<String, Set<String>> arrows) {
    Set<String> reached = new HashSet<>();
    for (String next : arrows.getOrDefault(from, Set.of())) {
      reached.add(next);
      reached.addAll(reachable(next, arrows));
    }
    return reached;
  }

  private static Set<String> packages() throws IOException {
    try (Stream<Path> directories = Files.list(HOUSE)) {
      return directories.map(each -> each.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private static Set<String> uses(String user) throws IOException {
    try (Stream<Path> files = Files.walk(HOUSE.resolve(user))) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(file -> IMPORT.matcher(Sources.read(file)).results())
          .map(used -> used.group(1))
          .filter(used -> !used.equals(user))
          .collect(Collectors.toSet());
    }
  }
}
