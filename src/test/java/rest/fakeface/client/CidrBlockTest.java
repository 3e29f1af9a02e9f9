package rest.fakeface.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrBlockTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.0.1",
    "10.1.2.3/8, 10.0.0.0",
    "192.168.4.0/22, 192.168.7.255",
    "192.0.2.7, 192.0.2.7",
    "0.0.0.0/0, 203.0.113.9",
    "::1, 0:0:0:0:0:0:0:1",
    "2001:db8::/33, 2001:db8:7fff::1",
    "fe80::/10, fe80::1%eth0",
    "10.0.0.0/8, ::ffff:10.1.2.3",
    "::/0, 2001:db8::1"
  })
  void addressThatSharesTheFirstBitsIsInTheNetwork(String block, String address) {
    assertThat(network(block).contains(address(address))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 11.0.0.0",
    "192.168.4.0/22, 192.168.8.0",
    "192.0.2.7, 192.0.2.6",
    "2001:db8::/33, 2001:db8:8000::1",
    "0.0.0.0/0, ::1",
    "::/0, 192.0.2.7"
  })
  void anyOtherAddressIsNot(String block, String address) {
    assertThat(network(block).contains(address(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "proxy.corp",
        "10",
        "10.0.0",
        "10.0.0.256",
        "010.0.0.1",
        "10.0.0.0/33",
        "10.0.0.0/",
        "10.0.0.0/8/8",
        "10.0.0.0/-1",
        "10.0.0.0/a",
        "::1/129",
        ":::1",
        "1::2::3",
        "[::1]",
        "cafe",
        "face.be",
        "10.0.0.1:80",
        "::1/99999999999"
      })
  void textOfAnotherFormIsNoNetworkAndNoNameIsLookedUp(String text) {
    assertThat(CidrBlock.parse(text)).isNull();
  }

  private static CidrBlock network(String text) {
    return Objects.requireNonNull(CidrBlock.parse(text), text);
  }

  private static InetAddress address(String text) {
    return Objects.requireNonNull(IpAddress.parse(text), text);
  }
}
