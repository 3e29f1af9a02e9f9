package rest.fakeface.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the commands in the documents, as far as possible without running them. */
class CommandsTest {

  private static final Set<String> PHASES = Set.of("clean", "test", "package", "verify");

  private static final Pattern MAVEN = Pattern.compile("(?m)(?:^|[ ])mvn ([^\\n&;]*)");

  private static final Pattern ARGUMENT = Pattern.compile("-\\S*'[^']*'|\\S+");

  private static final Pattern CLASS = Pattern.compile("rest\\.fakeface(?:\\.[a-z]+)+\\.[A-Z]\\w+");

  private static final Pattern OPTION = Pattern.compile("(?<= )(?:--\\w+|-XX:\\S+)");

  private static final Document OPERATING = Document.of("docs/operating.md");

  static Stream<Document> documents() {
    return Document.all().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyGoalOfMavenIsInThePom(Document document) {
    String pom = Sources.read(Path.of("pom.xml"));

    assertThat(
            document
                .inCode(MAVEN)
                .flatMap(maven -> ARGUMENT.matcher(maven.group(1)).results())
                .map(MatchResult::group)
                .filter(argument -> !argument.startsWith("-")))
        .allMatch(
            goal ->
                PHASES.contains(goal)
                    || pom.contains("<artifactId>" + goal.replaceAll(":.*", "-maven-plugin<")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyClassThatIsRunExists(Document document) {
    assertThat(document.inCode(CLASS).map(MatchResult::group))
        .allSatisfy(
            name ->
                assertThat(Path.of("src/main/java", name.replace('.', '/') + ".java")).exists());
  }

  @Test
  void payaraMicroIsStartedAsInItsImage() {
    String image = Sources.read(Path.of("docker/payara/Dockerfile"));
    List<String> commands = OPERATING.commands("java");

    assertThat(commands).hasSize(1);
    assertThat(OPTION.matcher(commands.get(0)).results().map(MatchResult::group))
        .isNotEmpty()
        .allMatch(option -> image.contains("\"" + option + "\""));
  }

  @Test
  void proxyIsConfiguredAsTheShippedOne() {
    String shipped = Sources.read(Path.of("docker/nginx/fakeface.conf.template"));
    List<String> lines =
        OPERATING
            .inCode(Pattern.compile("location ~ .*|proxy_set_header [\\w-]+"))
            .map(MatchResult::group)
            .toList();

    assertThat(lines).hasSizeGreaterThan(1).allMatch(shipped::contains);
  }

  @Test
  void commandsForCurlAreReadAsTheShellReadsThem() {
    CurlCommand command =
        CurlCommand.parse("curl -H 'A: b c' -d '{\"d\":1}' 'http://localhost/e?f=g&h=i'  # 400");

    assertThat(command.method()).isEqualTo("POST");
    assertThat(command.path()).isEqualTo("/e?f=g&h=i");
    assertThat(command.headers()).containsExactly("A", "b c");
    assertThat(command.body()).isEqualTo("{\"d\":1}");
    assertThat(command.status()).isEqualTo(400);
  }

  @Test
  void unknownOptionsOfCurlAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CurlCommand.parse("curl --none http://localhost/"))
        .withMessageContaining("--none");
  }
}
