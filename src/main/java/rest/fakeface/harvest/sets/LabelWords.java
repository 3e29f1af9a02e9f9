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
 * The grammar of gender and age in sets: in names of folders, values of columns and prompts. Other
 * words are ignored.
 */
final class LabelWords {

  /** Single letters are accepted as values, but not in prompts. */
  private static final Pattern GENDER =
      Pattern.compile("\\b(female|woman|girl|male|man|boy)\\b", Pattern.CASE_INSENSITIVE);

  /** Not the end of a range or of a decimal: {@code 20-25 years old} is not an age. */
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

  /** The gender of a word; null if it means none. */
  static @Nullable Gender gender(String word) {
    String lower = word.strip().toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "girl" -> Gender.FEMALE;
      case "boy" -> Gender.MALE;
      default -> Gender.parse(lower).orElse(null);
    };
  }

  /** The age in a value: {@code 39}, {@code aged 39}, {@code 39-year-old}; null for others. */
  static @Nullable Integer age(String value) {
    OptionalInt number = Age.parse(value.strip());
    return number.isPresent() ? Integer.valueOf(number.getAsInt()) : ageIn(value);
  }

  /** The label in a prompt: the first gender and the first age. */
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
