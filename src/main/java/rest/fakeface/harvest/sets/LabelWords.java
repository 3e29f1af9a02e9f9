package rest.fakeface.harvest.sets;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Age;
import rest.fakeface.face.Gender;
import rest.fakeface.intake.Stated;

/**
 * The one grammar of what sets say of gender and age: as the name of a folder or the value of a
 * column, or in a prompt. Other words say nothing.
 */
final class LabelWords {

  /** Single letters are words of their own, but mean other things in a prompt. */
  private static final Pattern GENDER =
      Pattern.compile("\\b(female|woman|girl|male|man|boy)\\b", Pattern.CASE_INSENSITIVE);

  /** Not the end of a range or of a decimal: {@code 20-25 years old} is no age. */
  private static final String YEARS = "(?<![\\d.,-])(\\d{1,3})";

  private static final Pattern AGE =
      Pattern.compile(
          "(?:\\b(?:aged?|age of)[ :=]*"
              + YEARS
              + "(?![\\d-]))|(?:"
              + YEARS
              + "[ -]?(?:years?[ -]?old|y/?o)\\b)",
          Pattern.CASE_INSENSITIVE);

  private LabelWords() {}

  /** The gender that a word means; null when it means none. */
  static @Nullable Gender gender(String word) {
    String lower = word.strip().toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "girl" -> Gender.FEMALE;
      case "boy" -> Gender.MALE;
      default -> Gender.parse(lower).orElse(null);
    };
  }

  /** The age that a value is: {@code 39}, {@code aged 39}, {@code 39-year-old}; null for others. */
  static @Nullable Integer age(String value) {
    OptionalInt number = Age.parse(value.strip());
    return number.isPresent() ? Integer.valueOf(number.getAsInt()) : ageIn(value);
  }

  /** What a prompt says: of several genders or ages the first. */
  static Stated in(String prompt) {
    Matcher gender = GENDER.matcher(prompt);
    return new Stated(gender.find() ? gender(gender.group(1)) : null, ageIn(prompt));
  }

  private static @Nullable Integer ageIn(String prompt) {
    Matcher age = AGE.matcher(prompt);
    if (!age.find()) {
      return null;
    }
    OptionalInt years = Age.parse(age.group(1) == null ? age.group(2) : age.group(1));
    return years.isPresent() ? Integer.valueOf(years.getAsInt()) : null;
  }
}
