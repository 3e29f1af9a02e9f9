package rest.fakeface.openapi;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/** Generates the document from the annotations of the application and the common parts. */
final class MadeDocument {

  private static final Path CLASSES = Path.of("target/classes/rest/fakeface");
  private static final Path COMMON = Path.of("src/main/openapi/common.yaml");

  private static final Logger SCANNER = Logger.getLogger("io.smallrye.openapi");

  private MadeDocument() {}

  static SmallRyeOpenAPI make() throws IOException {
    // It warns of each UriInfo parameter that it does not know, and omits it as intended.
    SCANNER.setLevel(Level.SEVERE);
    return SmallRyeOpenAPI.builder()
        .withConfig(new NoSettings())
        .withIndex(index())
        .withCustomStaticFile(MadeDocument::common)
        .enableStandardStaticFiles(false)
        .addFilter(new ChoosingAddresses())
        .addFilter(new CommonResponses())
        .build();
  }

  private static Index index() throws IOException {
    Indexer indexer = new Indexer();
    for (Path file : classes()) {
      try (InputStream bytes = Files.newInputStream(file)) {
        indexer.index(bytes);
      }
    }
    return indexer.complete();
  }

  /** Sorted by name, because the order of a directory depends on the machine. */
  private static List<Path> classes() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  private static InputStream common() {
    try {
      return Files.newInputStream(COMMON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
