package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.documents.CurlCommand;
import rest.fakeface.documents.Document;
import rest.fakeface.support.Http;
import rest.fakeface.support.MultipartForm;
import rest.fakeface.support.ServerKind;

/** Runs the examples in the documents for users. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class ExamplesIT {

  private static final Document USING = Document.of("docs/using.md");

  /** The example face, with any extension. */
  private static final Pattern EXAMPLE = Pattern.compile("female_35_a3f1c2d4[0-9a-f]{32}");

  private static final Pattern PEOPLE =
      Pattern.compile("`people\\.csv`:\n\n```csv\n(.*?)```", Pattern.DOTALL);

  private final SharedServer server;

  ExamplesIT(ServerKind kind) {
    server = SharedServer.of(kind);
  }

  @Test
  void everyExampleIsAnsweredAsItSays() {
    List<String> examples =
        Stream.of(USING, Document.of("README.md"))
            .flatMap(document -> document.commands("curl").stream())
            .toList();

    assertThat(examples).isNotEmpty();
    assertThat(examples)
        .allSatisfy(
            example -> {
              CurlCommand command = CurlCommand.parse(ofThisCatalog(example));
              int status = send(command).statusCode();
              if (command.status() == 0) {
                assertThat(status).isLessThan(command.follows() ? 300 : 400);
              } else {
                assertThat(status).isEqualTo(command.status());
              }
            });
  }

  private String ofThisCatalog(String example) {
    String face = server.faces().get(0).toString().replace(".jpg", "");
    return EXAMPLE.matcher(example).replaceAll(face);
  }

  private HttpResponse<byte[]> send(CurlCommand command) {
    List<String> headers = new ArrayList<>(command.headers());
    byte[] body = content(command.body());
    if (!command.parts().isEmpty()) {
      headers.addAll(List.of("Content-Type", MultipartForm.TYPE));
      body = form(command).bytes();
    }
    HttpResponse<byte[]> answer =
        server
            .http()
            .exchange(command.method(), command.path(), body, headers.toArray(String[]::new));
    return command.follows() ? server.http().get(Http.header(answer, "Location")) : answer;
  }

  private static MultipartForm form(CurlCommand command) {
    MultipartForm form = new MultipartForm();
    for (String part : command.parts()) {
      String[] halves = part.split("=", 2);
      if (halves[1].startsWith("@")) {
        form.file(halves[0], halves[1].substring(1), content(halves[1]));
      } else {
        form.field(halves[0], halves[1]);
      }
    }
    return form;
  }

  /** A text, or the content of a file if it begins with an at sign. */
  private static byte[] content(String text) {
    String content = text;
    if (text.startsWith("@")) {
      assertThat(text).isEqualTo("@people.csv");
      content =
          PEOPLE.matcher(USING.text()).results().map(people -> people.group(1)).findFirst().get();
    }
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
