package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.support.DatabaseKind;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.TestPaths;

@Order(ServerOrder.OWN)
class ManifestIT {

  private static final int FACES = 13_874;

  @Execution(CONCURRENT)
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCatalogHostedElsewhereComesInWithItsDatesAndWithoutItsBrokenLines(DatabaseKind database) {
    Path work = TestPaths.workDirectory("manifest");
    FaceFiles.write(work.resolve("faces.csv"), manifest().getBytes(StandardCharsets.UTF_8));
    Map<String, String> settings = new HashMap<>(database.newDatabase(work.resolve("data")));
    settings.put("fakeface.import.manifest", work.resolve("faces.csv").toString());
    settings.put("fakeface.content.base-url", "https://content.example.org");
    settings.put("fakeface.thumb.base-url", "https://thumb.example.org/small/");

    try (RunningServer server = RunningServer.start(ServerKind.PAYARA_MICRO, work, settings)) {
      Http http = server.http();
      server.await("all are in", () -> http.text("/stats").equals(FACES + " faces"));

      JsonObject face = http.json("/face/json?gender=female&minimum_age=91&maximum_age=91");
      String name = "female_91_" + "f".repeat(40) + ".jpg";
      assertThat(face.getString("filename")).isEqualTo(name);
      assertThat(face.getString("source")).isEqualTo("This, \"quoted\" person");
      String quoted = "/face/json?source=unknown,%22This,+%22%22quoted%22%22+person%22";
      assertThat(http.json(quoted).getString("filename")).isEqualTo(name);
      assertThat(Http.json(http.get("/face/json?source=x")).getString("detail"))
          .endsWith("The sources are: original, \"This, \"\"quoted\"\" person\".");
      assertThat(face.getString("date_added")).isEqualTo("Sun, 02 Aug 2020 22:08:56 GMT");
      assertThat(face.getString("last_served")).isEqualTo("Sat, 01 Jul 2023 00:00:00 GMT");
      assertThat(face.getString("image_url")).isEqualTo("https://content.example.org/" + name);
      HttpResponse<byte[]> thumb = http.get("/thumb/view?minimum_age=91");
      assertThat(Http.header(thumb, "Location"))
          .isEqualTo("https://thumb.example.org/small/thumb_" + name);
      assertThat(http.get("/face/image?minimum_age=91").statusCode()).isEqualTo(302);
      HttpResponse<byte[]> sized = http.get("/content/96/" + name);
      assertThat(sized.statusCode()).isEqualTo(302);
      assertThat(Http.header(sized, "Location")).isEqualTo("https://content.example.org/" + name);

      assertThat(server.log())
          .contains(
              "13874 added, 0 known, 3 rejected {MALFORMED_LINE=3}",
              "faces.csv, line 3 rejected, MALFORMED_LINE",
              "faces.csv, line 4 rejected, MALFORMED_LINE",
              "faces.csv, line 5 rejected, MALFORMED_LINE");
    }
  }

  private static String manifest() {
    StringBuilder csv =
        new StringBuilder(
            """
            filename,source,date_added,last_served
            female_91_%s.jpg,"This, ""quoted"" person",2020-08-02T22:08:56Z,2023-07-01T00:00:00Z
            female_91_abc.jpg,x,2020-08-02T22:08:56Z,2023-07-01T00:00:00Z
            "female_91
            male_20_%s.jpg,x,yesterday,
            """
                .formatted("f".repeat(40), "e".repeat(40)));
    for (int n = 1; n < FACES; n++) {
      csv.append(n % 2 == 0 ? "female" : "male")
          .append("_%d_%040x.jpg,original,2020-08-02T22:08:56Z,\n".formatted(1 + n % 90, n));
    }
    return csv.toString();
  }
}
