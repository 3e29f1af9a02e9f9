package rest.fakeface.api.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.api.match.PeopleForm.Named;
import rest.fakeface.http.ProblemException;

class LdifTest {

  private static final byte[] NONE = {};

  private static final byte[] PHOTO = new byte[100];

  @Test
  void personIsAnEntryBelowTheBase() {
    String entry = text(ldif("ou=people,dc=example"), new Named("anna", "Anna Noe", "a@b.c"), NONE);

    assertThat(entry)
        .isEqualTo(
            """

            dn: uid=anna,ou=people,dc=example
            objectClass: inetOrgPerson
            uid: anna
            cn: Anna Noe
            sn: Noe
            mail: a@b.c
            """);
  }

  @Test
  void photographIsFoldedBase64() {
    String entry = text(ldif(""), new Named("1", "1", ""), PHOTO);

    assertThat(entry.lines()).allMatch(line -> line.length() <= 76);
    assertThat(entry.replace("\n ", ""))
        .contains("\njpegPhoto:: " + Base64.getEncoder().encodeToString(PHOTO) + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'a,b', 'uid=a\\2Cb'",
    "'#1', 'uid=\\231'",
    "'a+b=\"c\"', 'uid=a\\2Bb\\3D\\22c\\22'",
    "'a\\b', 'uid=a\\5Cb'",
    "' a ', 'uid=\\20a\\20'"
  })
  void namesOfEntriesAreEscaped(String id, String name) {
    assertThat(text(ldif(""), new Named(id, "x", ""), NONE)).contains("\ndn: " + name + "\n");
  }

  @ParameterizedTest
  @CsvSource({"Zoë", "' Anna'", "'Anna '", "':Anna'", "'<Anna'", "'An\nna'"})
  void valueThatALineCannotHoldIsBase64(String name) {
    String coded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));

    assertThat(text(ldif(""), new Named("1", name, ""), NONE)).contains("\ncn:: " + coded + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"people", "=x", "ou=a,,dc=b", "ou=\\zz", ","})
  void baseThatIsNoNameIsRefused(String base) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> ldif(base))
        .satisfies(refusal -> assertThat(refusal.problem().parameter()).isEqualTo("base_dn"));
  }

  private static Ldif ldif(String base) {
    return Ldif.of(new MultivaluedHashMap<>(Map.of("base_dn", base)));
  }

  private static String text(Ldif ldif, Named person, byte[] photo) {
    return new String(ldif.person(person, photo), StandardCharsets.UTF_8);
  }
}
