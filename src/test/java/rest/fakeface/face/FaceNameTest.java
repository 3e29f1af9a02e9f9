package rest.fakeface.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaceNameTest {

  private static final String HEX = "0123456789abcdeffedcba9876543210f0e1d2c3";

  @Test
  void nameSaysGenderAgeAndKey() {
    FaceName name = new FaceName(Gender.FEMALE, 35, FaceKey.ofHex(HEX));

    assertThat(FaceName.parse("female_35_" + HEX + ".jpg")).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"female_0_", "male_7_", "female_35_", "male_99_", "male_150_"})
  void nameIsReadAndWrittenAlike(String start) {
    String text = start + HEX + ".jpg";

    assertThat(FaceName.parse(text)).get().hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".jpg",
        "female_35.jpg",
        HEX + ".jpg",
        "female_35_0123456789ABCDEFFEDCBA9876543210F0E1D2C3.jpg",
        "female_35_0123456789abcdeffedcba9876543210f0e1d2c.jpg",
        "female_35_" + HEX + "0.jpg",
        "female_35_0123456789abcdeffedcba9876543210f0e1d2cg.jpg",
        "female_151_" + HEX + ".jpg",
        "female_999_" + HEX + ".jpg",
        "female_1000_" + HEX + ".jpg",
        "female_-1_" + HEX + ".jpg",
        "female_035_" + HEX + ".jpg",
        "female_00_" + HEX + ".jpg",
        "female__" + HEX + ".jpg",
        "female_\u0663\u0665_" + HEX + ".jpg",
        "Female_35_" + HEX + ".jpg",
        "other_35_" + HEX + ".jpg",
        "female-35-" + HEX + ".jpg",
        "female_35_" + HEX,
        "female_35_" + HEX + ".JPG",
        "female_35_" + HEX + ".jpeg",
        "female_35_" + HEX + ".png",
        "female_35_" + HEX + ".jpg.exe",
        "female_35_" + HEX + "xjpg",
        "female_35_" + HEX + ".jpg\n",
        "\nfemale_35_" + HEX + ".jpg",
        " female_35_" + HEX + ".jpg",
        "female_35_" + HEX + ".jpg ",
        "female_35_" + HEX + ".jpg\u0000",
        "../female_35_" + HEX + ".jpg",
        "female_35_../../../../../../../../../../etc/passwd.jpg",
        "import/female_35_" + HEX + ".jpg",
        "thumb_female_35_" + HEX + ".jpg"
      })
  void textOfAnotherFormIsNoName(String text) {
    assertThat(FaceName.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 151})
  void ageOutOfBoundsIsRefused(int age) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FaceName(Gender.MALE, age, FaceKey.ofHex(HEX)))
        .withMessageContaining(Integer.toString(age));
  }
}
