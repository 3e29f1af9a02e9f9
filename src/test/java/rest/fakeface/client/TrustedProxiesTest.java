package rest.fakeface.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

class TrustedProxiesTest {

  private static final TrustedProxies PROXIES = proxies("10.0.0.0/8, ::1");

  @Test
  void nobodyIsBelievedWithoutTheSetting() {
    assertThat(proxies("").isEmpty()).isTrue();
    assertThat(forwarded(proxies(""), "127.0.0.1", "X-Forwarded-Host: a")).isNull();
  }

  @Test
  void peerThatIsNotTrustedIsNotBelieved() {
    assertThat(forwarded(PROXIES, "11.0.0.1", "X-Forwarded-For: 1.2.3.4")).isNull();
    assertThat(forwarded(PROXIES, "not an address", "X-Forwarded-For: 1.2.3.4")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          X-Forwarded-For: 203.0.113.9                               | 203.0.113.9
          X-Forwarded-For: 198.51.100.1, 203.0.113.9                 | 203.0.113.9
          X-Forwarded-For: 198.51.100.1, 203.0.113.9, 10.0.0.2       | 203.0.113.9
          X-Forwarded-For: 198.51.100.1; X-Forwarded-For: 203.0.113.9| 203.0.113.9
          X-Forwarded-For: 10.0.0.3, 10.0.0.2                        | 10.0.0.3
          X-Forwarded-For: 203.0.113.9:4711                          | 203.0.113.9
          X-Forwarded-For: [2001:db8::9]:4711                        | 2001:db8:0:0:0:0:0:9
          X-Forwarded-For: 2001:db8::9                               | 2001:db8:0:0:0:0:0:9
          X-Forwarded-For: 203.0.113.9, unknown, 10.0.0.2            | 10.0.0.2
          X-Forwarded-For: localhost                                 | 10.0.0.1
          X-Forwarded-For: ,                                         | 10.0.0.1
          X-Forwarded-Proto: https                                   | 10.0.0.1
          Forwarded: for=203.0.113.9                                 | 203.0.113.9
          Forwarded: For="[2001:db8::9]:4711"                        | 2001:db8:0:0:0:0:0:9
          Forwarded: for=198.51.100.1, for=203.0.113.9;by=10.0.0.2, for=10.0.0.2 | 203.0.113.9
          Forwarded: for="made up, for=203.0.113.9                   | 203.0.113.9
          Forwarded: for=_hidden                                     | 10.0.0.1
          Forwarded: for=198.51.100.1; X-Forwarded-For: 203.0.113.9  | 203.0.113.9
          """)
  void clientIsTheLastAddressThatIsNotTrusted(String headers, String client) {
    assertThat(believed(headers.split("; (?=X-)")).client()).isEqualTo(client);
  }

  @Test
  void whatTheOutermostTrustedProxySaysIsBelieved() {
    ForwardedInfo believed =
        believed(
            "X-Forwarded-For: 1.1.1.1, 203.0.113.9, 10.0.0.2",
            "X-Forwarded-Host: evil.example, faces.corp, inner",
            "X-Forwarded-Proto: gopher, https, http",
            "X-Forwarded-Port: 8443",
            "X-Forwarded-Prefix: /faces/");

    assertThat(believed)
        .isEqualTo(new ForwardedInfo("203.0.113.9", "https", "faces.corp", 8443, "/faces"));
  }

  @Test
  void elementOfForwardedIsBelievedAsAWhole() {
    ForwardedInfo believed =
        believed(
            "Forwarded: for=1.1.1.1;host=evil.example;proto=http,"
                + "for=203.0.113.9;host=\"faces.corp:8443\";proto=HTTPS, for=10.0.0.2;host=inner");

    assertThat(believed)
        .isEqualTo(new ForwardedInfo("203.0.113.9", "https", "faces.corp", 8443, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Forwarded-Proto: javascript",
        "X-Forwarded-Proto: https:",
        "X-Forwarded-Host: a b",
        "X-Forwarded-Host: a/b",
        "X-Forwarded-Host: a\"><script>",
        "X-Forwarded-Host: u@host",
        "X-Forwarded-Host: a:123456",
        "X-Forwarded-Host: [::1",
        "X-Forwarded-Host: -a",
        "X-Forwarded-Port: 0",
        "X-Forwarded-Port: 70000",
        "X-Forwarded-Port: 80a",
        "X-Forwarded-Prefix: //evil.example",
        "X-Forwarded-Prefix: /a/../b",
        "X-Forwarded-Prefix: a",
        "X-Forwarded-Prefix: /a b",
        "X-Forwarded-Prefix: /a?b",
        "X-Forwarded-Prefix: /",
        "Forwarded: host=a/b;proto=javascript",
        "Forwarded: ;;=,\"=\""
      })
  void malformedValueIsAsIfItWereNotThere(String header) {
    assertThat(believed(header)).isEqualTo(new ForwardedInfo("10.0.0.1", null, null, 0, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.corp", "10.0.0.1, localhost", "10.0.0.0/40", "10.0.0.1;10.0.0.2"})
  void wrongSettingIsRefusedWithKeyValueAndAcceptedForm(String value) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> proxies(value))
        .withMessageContainingAll(
            "fakeface.trusted-proxies=" + value + ";", "IP addresses and networks");
  }

  private static TrustedProxies proxies(String value) {
    return TrustedProxies.of(new Settings(key -> Optional.of(value)));
  }

  private static ForwardedInfo believed(String... headers) {
    return Objects.requireNonNull(forwarded(PROXIES, "10.0.0.1", headers));
  }

  private static @Nullable ForwardedInfo forwarded(
      TrustedProxies proxies, String peer, String... headers) {
    return proxies.forwarded(peer, name -> values(name, headers));
  }

  private static List<String> values(String name, String... headers) {
    return Arrays.stream(headers)
        .filter(header -> header.startsWith(name + ": "))
        .map(header -> header.substring(name.length() + 2))
        .toList();
  }
}
