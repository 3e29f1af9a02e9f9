package rest.fakeface.face;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file name of a face, which contains its gender, age and key: {@code female_35_}, forty
 * hexadecimal digits and {@code .jpg}.
 *
 * @param gender the gender the face shows
 * @param age its age in whole years, within {@link AgeRange}
 * @param key its content address
 */
public record FaceName(Gender gender, int age, FaceKey key) {

  /** The format of a name, for messages. */
  public static final String FORM = "{female|male}_{age from 0 to 150}_{40 hexadecimal digits}.jpg";

  private static final Pattern NAME =
      Pattern.compile("(female|male)_(0|[1-9]\\d{0,2})_([0-9a-f]{40})\\.jpg");

  /**
   * The name of a face.
   *
   * @throws IllegalArgumentException if the age is invalid
   */
  public FaceName {
    if (!AgeRange.isAge(age)) {
      throw new IllegalArgumentException("no age: " + age);
    }
  }

  /** Parses a name, which must match exactly; empty if the text is not a name. */
  public static Optional<FaceName> parse(String text) {
    Matcher name = NAME.matcher(text);
    if (!name.matches() || !AgeRange.isAge(Integer.parseInt(name.group(2)))) {
      return Optional.empty();
    }
    return Gender.of(name.group(1))
        .map(
            gender ->
                new FaceName(
                    gender, Integer.parseInt(name.group(2)), FaceKey.ofHex(name.group(3))));
  }

  @Override
  public String toString() {
    return gender + "_" + age + "_" + key + ".jpg";
  }
}
