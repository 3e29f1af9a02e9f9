package rest.fakeface.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.http.JsonProvider;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.ServedFace;

class FaceJsonTest {

  @Test
  void chosenFaceIsShownAsItsClientsKnowIt() {
    String file = "female_35_0123456789abcdef0123456789abcdef01234567.jpg";
    FaceName name =
        new FaceName(Gender.FEMALE, 35, FaceKey.ofHex("0123456789abcdef0123456789abcdef01234567"));
    Instant served = Instant.parse("2021-01-01T00:00:00Z");
    Face face = new Face(name, "drawn", Instant.parse("2020-08-02T22:08:56Z"), served);
    FaceSelector selector = new FaceSelector();
    selector.publish(draft -> draft.add(face));
    ServedFace choice = Objects.requireNonNull(selector.picker().pick(FaceFilter.ANY));

    FaceJson json = FaceJson.of(choice, "http://host/content/" + file);

    assertThat(json)
        .isEqualTo(
            new FaceJson(
                35,
                "Sun, 02 Aug 2020 22:08:56 GMT",
                file,
                "female",
                "http://host/content/" + file,
                "Fri, 01 Jan 2021 00:00:00 GMT",
                "drawn"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"drawn", "a \"source\" \\ of ours", "gesichter_äöü"})
  void textIsWhatABindingWouldWrite(String source) {
    FaceJson json = new FaceJson(35, "then", "female.jpg", "female", "http://h/", "now", source);

    assertThat(json.text()).isEqualTo(JsonProvider.JSON.toJson(json));
  }
}
