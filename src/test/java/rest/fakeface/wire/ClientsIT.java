package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.support.ServerKind;

/** The clients generated from the OpenAPI document, with a running server. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class ClientsIT {

  private static final Set<GeneratedClient> COMPILED = EnumSet.noneOf(GeneratedClient.class);

  private final SharedServer server;

  ClientsIT(ServerKind kind) {
    server = SharedServer.of(kind);
  }

  @ParameterizedTest
  @EnumSource
  void generatedClientUnderstandsTheServer(GeneratedClient client) {
    if (COMPILED.add(client)) {
      client.compile();
    }

    assertThat(client.ask(server.http().base()))
        .isEqualToNormalizingNewlines(
            """
            filter: female 20 women
            dates: true
            batch: 3 of 4, 3 distinct
            match: 1 male 48 0
            match: 2 female 20 0
            match: 2 id: an id that occurs only once
            image: true
            url: true
            view: true
            404: urn:fakeface:problem:no-face null
            400: urn:fakeface:problem:wrong-parameter minimum_age
            stats: 9 faces
            stats: 5 + 4
            """);
  }
}
