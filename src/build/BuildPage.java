import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Builds the page that the WAR serves: the files of src/main/page without comments and unnecessary
 * spaces, and the user documents as HTML. The build runs it as a single file:
 *
 * <pre>java -cp commonmark.jar:… src/build/BuildPage.java src/main/page docs target/page</pre>
 */
final class BuildPage {

  /** The user documents by their names, with their titles on the page. */
  private static final Map<String, String> DOCUMENTS = new LinkedHashMap<>();

  static {
    DOCUMENTS.put("using", "Using fakeface");
    DOCUMENTS.put("faces", "Faces");
    DOCUMENTS.put("operating", "Operating");
    DOCUMENTS.put("settings", "Settings");
    DOCUMENTS.put("administration", "Administration");
  }

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());

  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

  /** Makes wide code scrollable by the keyboard, too. */
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .attributeProviderFactory(
              context ->
                  (node, tag, attributes) -> {
                    if (tag.equals("pre")) {
                      attributes.put("tabindex", "0");
                    }
                  })
          .build();

  private static final Pattern DOCUMENT_LINK = Pattern.compile("([a-z]+)\\.md(#.*)?");

  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

  /** A complete string, which is kept, or a sign with spaces around it, which are removed. */
  private static final Pattern OUTSIDE =
      Pattern.compile("(" + STRING + ")| ?([=(){}\\[\\],:?<>&|;!]) ?");

  /** A possible beginning of another string or a regular expression of a script. */
  private static final Pattern TEXT = Pattern.compile("[\"'`/]");

  private static final String TEMPLATE = "document.html";

  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]);
    Path documents = Path.of(arguments[1]);
    Path page = Path.of(arguments[2]);
    Files.createDirectories(page.resolve("docs"));
    for (Path source : files(sources)) {
      Path target = page.resolve(sources.relativize(source));
      if (!source.endsWith(TEMPLATE) && isOlder(target, source)) {
        Files.writeString(target, shortened(source));
      }
    }
    String template = shortened(sources.resolve("docs").resolve(TEMPLATE));
    for (String name : DOCUMENTS.keySet()) {
      String text = Files.readString(documents.resolve(name + ".md"));
      Files.writeString(page.resolve("docs/" + name + ".html"), document(name, text, template));
    }
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static boolean isOlder(Path target, Path source) throws IOException {
    return !Files.exists(target)
        || Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) < 0;
  }

  /**
   * A file without comments on separate lines and without unnecessary spaces and line ends. Those
   * in strings and templates of scripts are kept.
   */
  private static String shortened(Path source) throws IOException {
    String text = Files.readString(source).replaceAll("(?ms)^ */\\*(?:(?!\\*/).)*\\*/\\n", "");
    StringBuilder shorter = new StringBuilder(text.length());
    boolean isScript = source.toString().endsWith(".js");
    boolean inTemplate = false;
    for (String line : text.lines().toList()) {
      String kept = inTemplate ? line : line.strip().replaceAll("/\\*\\* @type .*? \\*/ ?", "");
      if (isScript && !inTemplate && !TEXT.matcher(STRING.matcher(kept).replaceAll("")).find()) {
        kept = OUTSIDE.matcher(kept).replaceAll("$1$2");
      }
      if (isScript && !inTemplate && kept.matches("[)}\\]].*")) {
        dropSeparator(shorter);
      }
      boolean dropped = !inTemplate && (kept.isEmpty() || kept.startsWith("// "));
      inTemplate ^= line.chars().filter(character -> character == '`').count() % 2 == 1;
      if (!dropped) {
        shorter.append(kept).append(!inTemplate && kept.matches("(?!.*//).*[({\\[,;]") ? "" : "\n");
      }
    }
    return source.toString().endsWith(".css") ? tight(shorter.toString()) : shorter.toString();
  }

  /** Removes an unnecessary separator before a closing bracket. */
  private static void dropSeparator(StringBuilder script) {
    int last = script.length() - 1;
    if (last > 0 && ",;".indexOf(script.charAt(last)) >= 0) {
      script.setLength(last);
    }
  }

  private static String tight(String css) {
    return css.replaceAll("\\s*([{};,])\\s*", "$1")
        .replace(": ", ":")
        .replace(";}", "}")
        .replaceAll("(?<=[ :,(])0\\.", ".");
  }

  private static String document(String name, String markdown, String template) {
    Node document = PARSER.parse(markdown);
    document.accept(new Links());
    String links =
        DOCUMENTS.entrySet().stream()
            .map(
                other ->
                    "<a href=\"%s\"%s>%s</a>"
                        .formatted(
                            other.getKey(),
                            other.getKey().equals(name) ? " aria-current=\"page\"" : "",
                            other.getValue()))
            .collect(Collectors.joining("\n"));
    return template
        .replace("{{title}}", Objects.requireNonNull(DOCUMENTS.get(name)))
        .replace("{{documents}}", links)
        .replace("{{content}}", RENDERER.render(document));
  }

  /** Changes links to other user documents to their pages, and removes links to other files. */
  private static final class Links extends AbstractVisitor {

    @Override
    public void visit(Link link) {
      visitChildren(link);
      String to = link.getDestination();
      var document = DOCUMENT_LINK.matcher(to);
      if (document.matches() && DOCUMENTS.containsKey(document.group(1))) {
        link.setDestination(document.group(1) + Objects.requireNonNullElse(document.group(2), ""));
      } else if (!to.startsWith("#") && !to.contains("://")) {
        while (link.getFirstChild() != null) {
          link.insertBefore(link.getFirstChild());
        }
        link.unlink();
      }
    }
  }
}
