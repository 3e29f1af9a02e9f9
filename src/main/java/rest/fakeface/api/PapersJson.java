package rest.fakeface.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceRegion;
import rest.fakeface.face.Measurement;
import rest.fakeface.face.Papers;
import rest.fakeface.face.Provenance;

/** The papers of a face as JSON (RFC 8259); unknown values are left out. */
final class PapersJson {

  private PapersJson() {}

  static String of(Papers papers) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    Provenance provenance = papers.provenance();
    add(json, "licence", provenance.licence());
    add(json, "attribution", provenance.attribution());
    add(json, "origin", provenance.origin());
    add(json, "prompt", provenance.prompt());
    add(json, "source_type", Objects.toString(provenance.sourceType(), null));
    add(json, "sha256", papers.sha256());
    json.add("gender_stated", papers.genderStated());
    json.add("age_stated", papers.ageStated());
    Measurement measurement = papers.measurement();
    if (measurement != null) {
      json.add("estimate", estimate(measurement));
    }
    FaceRegion region = papers.region();
    if (region != null) {
      json.add("region", region(region));
    }
    return json.build().toString();
  }

  private static void add(JsonObjectBuilder json, String key, @Nullable String value) {
    if (value != null) {
      json.add(key, value);
    }
  }

  private static JsonObjectBuilder estimate(Measurement measurement) {
    return Json.createObjectBuilder()
        .add("female_score", measurement.femaleScore())
        .add("age", measurement.age())
        .add("score_spread", measurement.scoreSpread())
        .add("age_spread", measurement.ageSpread())
        .add("model", measurement.model());
  }

  private static JsonObjectBuilder region(FaceRegion region) {
    JsonArrayBuilder landmarks = Json.createArrayBuilder();
    region
        .landmarks()
        .forEach(
            each ->
                landmarks.add(Json.createObjectBuilder().add("x", each.x()).add("y", each.y())));
    return Json.createObjectBuilder()
        .add("left", region.left())
        .add("top", region.top())
        .add("right", region.right())
        .add("bottom", region.bottom())
        .add("landmarks", landmarks);
  }
}
