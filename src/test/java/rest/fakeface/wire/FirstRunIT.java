package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.face.SourceType;
import rest.fakeface.support.Exiftool;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.TestPaths;

@Order(ServerOrder.OWN)
class FirstRunIT {

  @Execution(CONCURRENT)
  @ParameterizedTest
  @EnumSource(ServerKind.class)
  void withoutAnySettingACatalogFillsWithPortraitsOfAllAges(ServerKind kind) {
    Path work = TestPaths.workDirectory("first-run");
    try (RunningServer server = RunningServer.start(kind, work, Map.of())) {
      server.await("the first face is served", () -> server.http().status("/face/json") == 200);
      server.await(
          "all portraits are drawn", () -> server.http().text("/stats").equals("200 faces"));

      JsonObject stats = server.http().json("/stats", "Accept", "application/json");
      assertThat(stats.getInt("female")).isEqualTo(100);
      assertThat(stats.getInt("male")).isEqualTo(100);
      assertThat(stats.getJsonArray("ages")).hasSize(90);
      JsonObject face = server.http().json("/face/json?gender=female&minimum_age=35");
      assertThat(face.getString("source")).isEqualTo("drawn");
      byte[] image = server.http().get("/face/image?size=96").body();
      assertThat(Exiftool.tags(image).getString("XMP-iptcExt:DigitalSourceType"))
          .isEqualTo(SourceType.ALGORITHMIC_MEDIA.uri());
      assertThat(server.http().status("/thumb/image?maximum_age=1")).isEqualTo(200);
      assertThat(server.log()).contains("faces so far", "drawn: 200 added");
      assertThat(work.resolve("data/catalog.mv.db")).exists();
    }
  }
}
