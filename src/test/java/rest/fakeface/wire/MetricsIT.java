package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

@ParameterizedClass
@EnumSource(ServerKind.class)
class MetricsIT {

  private final SharedServer server;
  private final Http http;

  MetricsIT(ServerKind kind) {
    server = SharedServer.of(kind);
    http = server.http();
  }

  @Test
  void metricsAreInTheTextFormOfPrometheus() {
    HttpResponse<byte[]> answer = http.get("/prometheus");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.header(answer, "Content-Type").replace(" ", ""))
        .isEqualTo("text/plain;version=0.0.4;charset=utf-8");
    assertThat(Http.text(answer)).contains("# TYPE fakeface_choices_total counter");
  }

  @Test
  void whoAcceptsOpenMetricsGetsThem() {
    HttpResponse<byte[]> answer =
        http.get("/prometheus", "Accept", "application/openmetrics-text; version=1.0.0");

    assertThat(Http.header(answer, "Content-Type")).startsWith("application/openmetrics-text");
    assertThat(Http.text(answer)).endsWith("# EOF\n");
  }

  @Test
  void refusalOfAnotherMethodNamesThoseThereAre() {
    HttpResponse<byte[]> answer = http.send("DELETE", "/prometheus");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(Http.header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @Test
  void ignoredParametersAreNamedAndCountedByWhatTheyResemble() {
    String name = "fakeface_ignored_parameters_total{like=\"minimum_age\"}";
    // The first request creates the counter.
    http.get("/face/json?min_age=1");
    double before = value(name);

    HttpResponse<byte[]> answer = http.get("/face/json?min_age=35&a=1599&sex[]=x%0d%0aX:y");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.header(answer, "Fakeface-Ignored")).isEqualTo("min_age, sex[]");
    assertThat(Http.header(answer, "Access-Control-Expose-Headers")).isEqualTo("*");
    assertThat(value(name)).isEqualTo(before + 1);
    assertThat(http.get("/face/json?a=1599").headers().firstValue("Fakeface-Ignored")).isEmpty();
    assertThat(Http.header(http.get("/thumb/view?minage=1&gender=x"), "Fakeface-Ignored"))
        .isEqualTo("minage");
  }

  @EachChoosingAddress
  void choicesAreCountedByTheirAddress(String path) {
    String name = "fakeface_choices_total{endpoint=\"" + path + "\"}";
    double before = value(name);

    http.get(path);
    http.get(path + "/anything?gender=female");
    http.get(path + "?gender=wrong");

    assertThat(value(name)).isEqualTo(before + 2);
  }

  @Test
  void eachFaceOfABatchIsAChoice() {
    String name = "fakeface_choices_total{endpoint=\"/faces\"}";
    double before = value(name);

    http.get("/faces?count=3");

    assertThat(value(name)).isEqualTo(before + 3);
  }

  @Test
  void someChoicesAreTimed() {
    for (int i = 0; value("fakeface_choice_seconds_count") == 0; i++) {
      assertThat(i).isLessThan(10_000);
      http.get("/face/url");
    }

    assertThat(value("fakeface_choice_seconds_sum")).isBetween(0.0, 1.0);
  }

  @Test
  void bytesOfImagesAreCounted() {
    double before = value("fakeface_image_bytes_total");

    int sent = http.get("/content/" + server.faces().get(0)).body().length;
    sent += http.get("/thumb/image").body().length;

    assertThat(value("fakeface_image_bytes_total")).isEqualTo(before + sent);
  }

  @ParameterizedTest
  @CsvSource({
    "fakeface_snapshot_age_seconds, 0, 120",
    "fakeface_flush_lag_seconds, 0, 120",
    "fakeface_database_reachable, 1, 1",
    "fakeface_images_reachable, 1, 1",
    "jvm_threads_current, 1, 10000",
    "process_start_time_seconds, 1600000000, 10000000000"
  })
  void stateIsMeasuredWhenItIsRead(String name, double least, double most) {
    assertThat(value(name)).isBetween(least, most);
  }

  @Test
  void facesAndWhatCameOfTheHarvestAreCounted() {
    assertThat(value("fakeface_faces")).isEqualTo(server.faces().size());
    assertThat(value("fakeface_harvest_images_total{outcome=\"added\",source=\"import\"}"))
        .isEqualTo(server.faces().size());
  }

  private double value(String name) {
    Matcher line =
        Pattern.compile("^" + Pattern.quote(name) + " (\\S+)$", Pattern.MULTILINE)
            .matcher(http.text("/prometheus"));
    assertThat(line.find()).as(name).isTrue();
    return Double.parseDouble(line.group(1));
  }
}
