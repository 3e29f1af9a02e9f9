package rest.fakeface.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {

  private static final Path COMMITTED = Path.of("src/main/resources/META-INF/openapi.yaml");
  private static final String WRITE = "fakeface.test.openapi";

  @Test
  void committedDocumentSaysWhatTheAnnotationsSay() throws IOException {
    String made = Yaml.ofJson(MadeDocument.make().toJSON());
    if ("write".equals(System.getProperty(WRITE))) {
      Files.writeString(COMMITTED, made);
    }

    assertThat(COMMITTED)
        .as("made anew by: mvn test -Dtest=OpenApiDocumentTest -D" + WRITE + "=write")
        .hasContent(made);
  }
}
