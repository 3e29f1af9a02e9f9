package rest.fakeface.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

class AdminSettingsTest {

  private static final String HASH = "fakeface.admin.password-hash";

  @Test
  void withoutACredentialNobodyAdministers() {
    AdminSettings settings = settings(Map.of());

    assertThat(settings.isOpen()).isFalse();
    assertThat(settings.user()).isEqualTo("admin");
    assertThat(settings.group()).isEqualTo("fakeface-admin");
  }

  @Test
  void hashThatTheCommandPrintsIsTaken() throws GeneralSecurityException {
    AdminSettings settings = settings(Map.of(HASH, HashPassword.hash("correct horse")));

    assertThat(settings.isOpen()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secret",
        "PBKDF2WithHmacSHA512:1000:AAAAAAAAAAAAAAAAAAAAAAAAAA==:AAAA",
        "PBKDF2WithHmacSHA1:210000:AAAAAAAAAAAAAAAAAAAAAA==:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
      })
  void whatIsNoStrongHashIsRefusedAndNotRepeated(String hash) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> settings(Map.of(HASH, hash)))
        .withMessageContaining(HASH)
        .withMessageContaining("HashPassword")
        .withMessageNotContaining(hash);
  }

  @ParameterizedTest
  @ValueSource(strings = {"J\uFFFD\uFFFDrg", "a:b"})
  void nameThatNoCredentialCanHaveIsRefused(String user) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> settings(Map.of("fakeface.admin.user", user)))
        .withMessageContaining("fakeface.admin.user")
        .withMessageContaining("UTF-8");
  }

  @Test
  void tokensNeedAnIssuer() {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> settings(Map.of("mp.jwt.verify.publickey.location", "/key.pem")))
        .withMessageContaining("mp.jwt.verify.issuer");
  }

  @Test
  void audiencesAreThoseBetweenTheCommas() {
    AdminSettings settings =
        settings(
            Map.of(
                "mp.jwt.verify.publickey", "{}",
                "mp.jwt.verify.issuer", "https://login.example",
                "mp.jwt.verify.audiences", "faces, others"));

    assertThat(settings.tokens().orElseThrow().audiences())
        .containsExactlyInAnyOrder("faces", "others");
    assertThat(settings.isOpen()).isTrue();
  }

  static AdminSettings settings(Map<String, String> values) {
    return new AdminSettings(new Settings(key -> Optional.ofNullable(values.get(key))));
  }
}
