package rest.fakeface.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Markdown document of the project.
 *
 * @param path its path relative to the directory of the project
 * @param text its text
 */
public record Document(Path path, String text) {

  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(?<language>\\w*)\\n(?<code>.*?)^```$");
  private static final Pattern SPAN = Pattern.compile("`([^`\n]+)`");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  /** A block of code and its language. Commands that are continued on several lines are joined. */
  public record Block(String language, String code) {}

  /** The document at a path. */
  public static Document of(String path) {
    return of(Path.of(path));
  }

  /** All documents of the project. */
  static List<Document> all() {
    try (Stream<Path> root = Files.list(Path.of(""));
        Stream<Path> docs = Files.walk(Path.of("docs"))) {
      return Stream.concat(root, docs)
          .filter(path -> path.toString().endsWith(".md"))
          .sorted()
          .map(Document::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document of(Path path) {
    try {
      return new Document(path, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its code blocks. */
  public List<Block> blocks() {
    return BLOCK
        .matcher(text)
        .results()
        .map(block -> new Block(block.group(1), block.group(2).replace("\\\n", " ")))
        .toList();
  }

  /** The code spans in its text. */
  List<String> spans() {
    return SPAN.matcher(prose()).results().map(span -> span.group(1)).toList();
  }

  /** All its code, in blocks and spans. */
  List<String> code() {
    List<String> code = new ArrayList<>(spans());
    blocks().forEach(block -> code.add(block.code()));
    return code;
  }

  /** The commands in its blocks that run a program. */
  public List<String> commands(String program) {
    return blocks().stream()
        .flatMap(block -> block.code().lines())
        .filter(line -> line.startsWith(program + " "))
        .toList();
  }

  /** The targets of its links. */
  List<String> links() {
    return LINK.matcher(prose()).results().map(link -> link.group(1)).toList();
  }

  /** The anchors of its headings. */
  Set<String> anchors() {
    return HEADING
        .matcher(prose())
        .results()
        .map(heading -> anchor(heading.group(1)))
        .collect(Collectors.toSet());
  }

  private static String anchor(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\\p{Pc} -]", "")
        .replace(' ', '-');
  }

  private String prose() {
    return BLOCK.matcher(text).replaceAll("");
  }

  /** All matches of a pattern in its code. */
  Stream<MatchResult> inCode(Pattern pattern) {
    return code().stream().flatMap(code -> pattern.matcher(code).results());
  }
}
