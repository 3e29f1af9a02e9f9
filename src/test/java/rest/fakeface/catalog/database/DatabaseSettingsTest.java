package rest.fakeface.catalog.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

class DatabaseSettingsTest {

  private final Map<String, String> settings =
      new HashMap<>(
          Map.of(
              "fakeface.data.directory", "data",
              "fakeface.db.wait", "0s",
              "fakeface.schema", "update"));

  @Test
  void withoutASettingTheDatabaseIsEmbedded() {
    assertThat(read().isEmbedded()).isTrue();
    assertThat(read().address()).startsWith("jdbc:h2:file:").endsWith("data/catalog");
  }

  @Test
  void addressIsShownWithoutItsSecrets() {
    settings.put("fakeface.db.url", "jdbc:mysql://user:secret@db.corp/fakeface?password=secret");

    assertThat(read().address()).isEqualTo("jdbc:mysql://db.corp/fakeface");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc/fakeface", "java:jboss/datasources/FakefaceDS", "java:/FakefaceDS"})
  void dataSourceOfTheServersIsNamed(String name) {
    settings.put("fakeface.db.jndi", name);

    assertThat(read().address()).isEqualTo(name);
    assertThat(read().isEmbedded()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ldap://db.corp/faces", "rmi://db.corp/faces", "java:ldap://db.corp"})
  void nameThatIsAnAddressElsewhereIsRefused(String name) {
    settings.put("fakeface.db.jndi", name);

    assertRefused("fakeface.db.jndi=" + name + "; accepted: the name of a data source: jdbc/name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"url", "user", "password"})
  void dataSourceOfTheServersSaysAllElseItself(String other) {
    settings.put("fakeface.db.jndi", "jdbc/fakeface");
    settings.put("fakeface.db." + other, "jdbc:mysql://db.corp/fakeface");

    assertRefused(
        "fakeface.db.jndi=jdbc/fakeface; accepted: a data source's name without any of"
            + " [fakeface.db.url, fakeface.db.user, fakeface.db.password]");
  }

  private void assertRefused(String message) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(this::read)
        .withMessageContaining(message);
  }

  private DatabaseSettings read() {
    return new DatabaseSettings(new Settings(key -> Optional.ofNullable(settings.get(key))));
  }
}
