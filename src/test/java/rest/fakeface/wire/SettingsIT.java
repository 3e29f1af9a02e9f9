package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.TestPaths;

@Order(ServerOrder.OWN)
class SettingsIT {

  @Execution(CONCURRENT)
  @ParameterizedTest
  @EnumSource(ServerKind.class)
  void wrongSettingsRefuseTheStartWithKeyValueAndAcceptedForm(ServerKind kind) {
    Map<String, String> settings =
        Map.of(
            "fakeface.portraits.count", "many",
            "fakeface.image.max-bytes", "0",
            "fakeface.portrait.count", "5",
            "fakeface.content.base-url", "ftp://example.org");

    try (RunningServer server =
        RunningServer.launch(kind, TestPaths.workDirectory("settings"), settings)) {
      server.await(
          "all wrong settings are logged",
          () ->
              server.log().contains("fakeface.portraits.count=many")
                  && server.log().contains("fakeface.image.max-bytes=0")
                  && server.log().contains("fakeface.content.base-url=ftp://example.org"));

      assertThat(server.log())
          .contains(
              "Start refused: Wrong setting fakeface.portraits.count=many; accepted: a whole number"
                  + " from 0 to 1000000")
          .containsPattern("Unknown setting (?i:fakeface.portrait.count) is ignored");
      assertThat(server.http().status("/face/json")).isNotEqualTo(200);
    }
  }

  @Execution(CONCURRENT)
  @ParameterizedTest
  @EnumSource(ServerKind.class)
  void refusedStartEndsTheProcessWhereThatIsWanted(ServerKind kind) {
    Map<String, String> settings =
        Map.of("fakeface.portraits.count", "many", "fakeface.exit-on-refusal", "true");

    try (RunningServer server =
        RunningServer.launch(kind, TestPaths.workDirectory("refusal"), settings)) {
      int status = server.awaitEnd();

      assertThat(status).isEqualTo(1);
      // WildFly ends its log with a line that only resets the colour.
      List<String> lines =
          server.log().lines().filter(line -> line.matches(".*\\w \\w.*")).toList();
      assertThat(lines.get(lines.size() - 1))
          .contains("The process ends, because the start was refused: Wrong setting")
          .contains("fakeface.portraits.count=many");
    }
  }
}
