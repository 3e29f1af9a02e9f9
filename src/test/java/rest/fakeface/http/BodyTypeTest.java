package rest.fakeface.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTypeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Text/CSV ; Charset=\"UTF-8\"; header=present;",
        "multipart/form-data; boundary=\"----a b\"",
        "application/x-tar"
      })
  void typeWithParametersIsWellFormed(String header) {
    assertThat(BodyType.isWellFormed(header)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";",
        "json",
        "*/*",
        "application/*",
        "application/json;charset",
        "application/json;charset=",
        "application/json;charset=utf-7",
        "application/json;charset=\"utf-8",
        "application/json;charset=nonsense!",
        "multipart/form-data",
        "multipart/form-data;boundary=\"\"",
        "\u00ff/\u00ff"
      })
  void otherIsNot(String header) {
    assertThat(BodyType.isWellFormed(header)).isFalse();
  }

  @Test
  void boundaryIsOfNoMoreThan70Characters() {
    String most = "multipart/form-data;boundary=" + "x".repeat(70);

    assertThat(BodyType.isWellFormed(most)).isTrue();
    assertThat(BodyType.isWellFormed(most + "x")).isFalse();
  }
}
