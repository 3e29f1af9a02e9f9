package rest.fakeface.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source files of the project. */
final class Sources {

  private static final String JAVA = ".java";
  private static final String PACKAGE = "package-info";

  private Sources() {}

  /** The sources of the application's classes by their simple names. */
  static Map<String, String> ofApplication() {
    return below("src/main/java");
  }

  /** The sources of the tests' classes by their simple names. */
  static Map<String, String> ofTests() {
    return below("src/test/java");
  }

  private static Map<String, String> below(String directory) {
    try (Stream<Path> files = Files.walk(Path.of(directory))) {
      return files
          .filter(file -> file.toString().endsWith(JAVA) && !name(file).equals(PACKAGE))
          // Two packages may have a class of the same name.
          .collect(Collectors.toMap(Sources::name, Sources::read, String::concat));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(JAVA) ? name.substring(0, name.length() - JAVA.length()) : name;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
