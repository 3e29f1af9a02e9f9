package rest.fakeface.api.match;

import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.QueryParams;

/** Writes people as directory entries (LDIF, RFC 2849). */
public final class Ldif implements PeopleForm {

  public static final String BASE_DN = "base_dn";

  /** The maximum length of the base, because it is repeated with each person. */
  private static final int MOST_OF_BASE = 500;

  /** Text that needs no encoding in a line. */
  private static final Pattern SAFE =
      Pattern.compile(
          "[\\x01-\\x7F&&[^\\r\\n :<]](?:[\\x01-\\x7F&&[^\\r\\n]]*[\\x01-\\x7F&&[^\\r\\n ]])?");

  /** Characters with a special meaning in the name of an entry (RFC 4514). */
  private static final Pattern SPECIAL = Pattern.compile("[\"+,;<>\\\\=\\x00]|^[ #]| $");

  private final String base;

  /**
   * Entries below another entry.
   *
   * @param base the distinguished name of that entry; empty for the root
   */
  Ldif(String base) {
    this.base = base;
  }

  /**
   * Entries below the entry that a query names.
   *
   * @throws ProblemException if it is not a distinguished name
   */
  static Ldif of(MultivaluedMap<String, String> query) {
    String base = QueryParams.first(query, BASE_DN);
    if (base != null && (base.length() > MOST_OF_BASE || !isName(base))) {
      String accepted =
          "the distinguished name of an entry, such as ou=people,dc=example,dc=com, of up to "
              + MOST_OF_BASE
              + " characters";
      throw Problem.wrongParameter(BASE_DN, base, accepted);
    }
    return new Ldif(base == null ? "" : base);
  }

  private static boolean isName(String text) {
    try {
      return !new LdapName(text).isEmpty();
    } catch (InvalidNameException | IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public byte[] head() {
    return "version: 1\n".getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public byte[] person(Named person, byte[] photo) {
    FoldedText entry = new FoldedText("\n");
    entry.emptyLine();
    entry.line(line("dn", "uid=" + escaped(person.id()) + (base.isEmpty() ? "" : "," + base)));
    entry.line("objectClass: inetOrgPerson");
    entry.line(line("uid", person.id()));
    entry.line(line("cn", person.name()));
    entry.line(line("sn", person.name().strip().replaceAll("(?U)^.*\\s", "")));
    if (!person.mail().isEmpty()) {
      entry.line(line("mail", person.mail()));
    }
    if (photo.length > 0) {
      entry.line("jpegPhoto:: " + Base64.getEncoder().encodeToString(photo));
    }
    return entry.toBytes();
  }

  private static String line(String attribute, String value) {
    return SAFE.matcher(value).matches()
        ? attribute + ": " + value
        : attribute
            + ":: "
            + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String value) {
    return SPECIAL
        .matcher(value)
        .replaceAll(match -> "\\\\%02X".formatted((int) match.group().charAt(0)));
  }
}
