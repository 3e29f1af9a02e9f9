package rest.fakeface.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import rest.fakeface.support.Command;
import rest.fakeface.support.TestPaths;

/** A client generated from the OpenAPI document, with a small program that uses it. */
enum GeneratedClient {
  JAVA {
    @Override
    void compile() {
      Stream<String> javac =
          Stream.of(jdk("javac"), "-proc:none", "-cp", LIBRARIES, "-d", compiled());
      Stream<String> sources = Stream.concat(Stream.of(PROGRAMS + "java/Client.java"), generated());
      Command.run(Stream.concat(javac, sources).toList(), Map.of());
    }

    @Override
    List<String> command(URI server) {
      String classes = compiled() + ":" + LIBRARIES;
      return List.of(jdk("java"), "-cp", classes, "Client", server.toString());
    }

    private Stream<String> generated() {
      try (Stream<Path> files = Files.walk(directory().resolve("src/main/java"))) {
        return files.map(Path::toString).filter(file -> file.endsWith(".java")).toList().stream();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },

  TYPESCRIPT {
    @Override
    void compile() {
      String compiler = TestPaths.typescript().resolve("lib/tsc.js").toString();
      Command.run(List.of("node", compiler, "-p", PROGRAMS + "typescript"), Map.of());
    }

    @Override
    List<String> command(URI server) {
      return List.of(
          "node", compiled() + "/" + PROGRAMS + "typescript/client.js", server.toString());
    }
  },

  GO {
    @Override
    void compile() {
      String program = PROGRAMS + "go/client.go";
      Command.run(
          List.of(TestPaths.go(), "build", "-o", compiled(), program),
          Map.of("GO111MODULE", "off", "GOPATH", directory().toString()));
    }

    @Override
    List<String> command(URI server) {
      return List.of(compiled(), server.toString());
    }
  },

  PYTHON {
    @Override
    void compile() {}

    @Override
    List<String> command(URI server) {
      return List.of(TestPaths.python(), PROGRAMS + "python/client.py", server.toString());
    }
  };

  private static final String PROGRAMS = "src/test/clients/";
  private static final String LIBRARIES =
      Objects.requireNonNull(System.getProperty("java.class.path"));

  /** Runs the program against a server and returns its output. */
  String ask(URI server) {
    return Command.run(command(server), Map.of("PYTHONPATH", directory().toString()));
  }

  abstract void compile();

  abstract List<String> command(URI server);

  Path directory() {
    return TestPaths.clients().resolve(name().toLowerCase(Locale.ROOT));
  }

  String compiled() {
    return directory() + "-compiled";
  }

  private static String jdk(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool).toString();
  }
}
