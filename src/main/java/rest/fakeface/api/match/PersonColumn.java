package rest.fakeface.api.match;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns that describe a person, with all their names. */
enum PersonColumn {
  ID,
  GENDER,
  AGE,
  BIRTH_DATE,
  NAME,
  MAIL;

  /** The column with a name, in any case; null for the client's own columns. */
  static @Nullable PersonColumn of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "id" -> ID;
      case "gender", "sex" -> GENDER;
      case "age" -> AGE;
      case "birth_date", "birthdate", "dob", "date_of_birth" -> BIRTH_DATE;
      case "name", "full_name", "fullname", "display_name", "cn" -> NAME;
      case "mail", "email", "e_mail", "e-mail" -> MAIL;
      default -> null;
    };
  }

  /** Its default name. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
