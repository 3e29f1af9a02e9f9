package rest.fakeface.wire;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Dates in the format of answers. */
final class Dates {

  private Dates() {}

  static Instant of(JsonObject face, String key) {
    return ZonedDateTime.parse(face.getString(key), DateTimeFormatter.RFC_1123_DATE_TIME)
        .toInstant();
  }
}
