package rest.fakeface.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedTest {

  private static final MediaType CSV = new MediaType("text", "csv");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/csv",
        "TEXT/Csv",
        "text/csv;charset=utf-8",
        "text/csv; header=present; q=0.9, application/json;q=.8",
        "text/*",
        "text/csv, application/json",
        "*/*, text/csv",
        "text/csv;q=abc",
        "text/csv;q=2",
        "1e3, /, ;, text/csv",
        "application/json;q=0, */*",
        "text/csv;x=\"a,b;q=0\"",
        "application/json;q=0.500, text/csv;q=0.501"
      })
  void otherTypeIsPreferred(String header) {
    assertThat(Accepted.of(header).prefers(CSV, MediaType.APPLICATION_JSON_TYPE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*/*",
        "*",
        "application/json, text/plain, */*",
        "application/json, text/csv",
        "text/html, image/gif, *; q=.2, */*; q=.2",
        "text/csv;q=0",
        "text/csv;q=0.8, */*;q=0.9",
        "application/json, text/*",
        "image/*",
        "*/csv",
        "text",
        "\"text/csv",
        "1e3"
      })
  void usualTypeIsPreferred(String header) {
    assertThat(Accepted.of(header).prefers(CSV, MediaType.APPLICATION_JSON_TYPE)).isFalse();
  }

  @Test
  void whoSaysNothingAcceptsAnything() {
    assertThat(Accepted.of((String) null)).hasToString("*/*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a/B;c=d , *;q=.2 , , x  | a/b, */*;q=0.2
          ;;,,                    | */*
          a/b;q=1.000;q=0         | a/b
          """)
  void headerIsPutInOrder(String header, String ordered) {
    assertThat(Accepted.of(header)).hasToString(ordered);
  }
}
