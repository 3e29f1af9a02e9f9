package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.Faces;

class ImageNameTest {

  private static final FaceName FACE = Faces.name(Gender.FEMALE, 35, 1);

  @Test
  void nameOfTheOriginalIsThatOfTheFace() {
    ImageName name = Variant.ORIGINAL.of(FACE);

    assertThat(name).hasToString(FACE.toString());
    assertThat(ImageName.parse(FACE.toString())).contains(name);
  }

  @Test
  void nameOfTheThumbnailHasThumbBeforeIt() {
    ImageName name = Variant.THUMBNAIL.of(FACE);

    assertThat(name).hasToString("thumb_" + FACE);
    assertThat(ImageName.parse("thumb_" + FACE)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "thumb_", "thumb_thumb_%s", "Thumb_%s", "thumb%s", "_%s", "%sthumb_", "../%s"})
  void textOfAnotherFormIsNoName(String form) {
    assertThat(ImageName.parse(form.replace("%s", FACE.toString()))).isEmpty();
  }
}
