package rest.fakeface.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that everything to which the documents link or refer exists. */
class DocumentsTest {

  private static final Set<String> FORMS = Set.of("Context.", "Decision.", "Consequence.");

  private static final Pattern PATH =
      Pattern.compile(
          "(?<![\\w/.:-])(?:\\$FAKEFACE/)?((src|docs|docker|liquibase|\\.ci)/[\\w./-]*)");

  private static final Pattern PROFILE = Pattern.compile("(?<![\\w-])-P(\\w[\\w-]*)");

  private static final Pattern TEST = Pattern.compile("-D(?:it\\.)?test='?([\\w,]+)");

  /** Names used as placeholders. */
  private static final Set<String> PLACEHOLDERS = Set.of("none", "NAME");

  static Stream<Document> documents() {
    return Document.all().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsSomewhere(Document document) {
    assertThat(brokenLinks(document)).isEmpty();
  }

  @Test
  void brokenLinksAreFound() {
    Document document =
        new Document(
            Path.of("docs/using.md"),
            "# A heading\n[a](#a-heading) [b](../README.md#run-it) [c](https://example.com/)"
                + " [d](#none) [e](none.md) [f](faces.md#none)");

    assertThat(brokenLinks(document)).containsExactly("#none", "none.md", "faces.md#none");
  }

  private static List<String> brokenLinks(Document document) {
    return document.links().stream()
        .filter(link -> !link.contains("://"))
        .filter(link -> !leadsSomewhere(document, link))
        .toList();
  }

  private static boolean leadsSomewhere(Document document, String link) {
    String[] parts = link.split("#", 2);
    Path path =
        parts[0].isEmpty() ? document.path() : document.path().resolveSibling(parts[0]).normalize();
    return Files.exists(path) && (parts.length == 1 || hasAnchor(document, path, parts[1]));
  }

  private static boolean hasAnchor(Document document, Path path, String anchor) {
    Document target = path.equals(document.path()) ? document : Document.of(path.toString());
    return target.anchors().contains(anchor);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPathExists(Document document) {
    assertThat(document.inCode(PATH).map(path -> path.group(1)))
        .allSatisfy(path -> assertThat(Path.of(path)).exists());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyProfileIsInThePom(Document document) {
    assertThat(document.inCode(PROFILE).map(profile -> profile.group(1)))
        .allSatisfy(
            profile ->
                assertThat(Path.of("pom.xml")).content().contains("<id>" + profile + "</id>"));
  }

  @Test
  void everyProfileOfThePomIsDescribed() {
    Pattern profile = Pattern.compile("(?s)<profile>.*?<id>(.*?)</id>");

    assertThat(profile.matcher(Sources.read(Path.of("pom.xml"))).results())
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(Document.of("CONTRIBUTING.md").code())
                    .containsAnyOf(each.group(1), "-P" + each.group(1)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyTestExists(Document document) {
    assertThat(document.inCode(TEST).flatMap(test -> Stream.of(test.group(1).split(",", -1))))
        .filteredOn(test -> !PLACEHOLDERS.contains(test))
        .allSatisfy(test -> assertThat(Sources.ofTests()).containsKey(test));
  }

  @Test
  void readmeIsShort() {
    assertThat(Document.of("README.md").text().lines()).hasSizeLessThanOrEqualTo(160);
  }

  @Test
  void everyDecisionIsListedAndHasItsThreeParts() {
    List<Document> decisions =
        documents()
            .filter(document -> document.path().startsWith("docs/decisions"))
            .filter(document -> !document.path().endsWith("README.md"))
            .toList();

    assertThat(Document.of("docs/decisions/README.md").links())
        .containsExactlyInAnyOrderElementsOf(
            decisions.stream().map(each -> each.path().getFileName().toString()).toList());
    assertThat(decisions)
        .allSatisfy(
            each -> assertThat(FORMS).allMatch(form -> each.text().contains("**" + form + "**")));
  }
}
