package rest.fakeface.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientNetworkTest {

  @Test
  void ipv4AddressesAreClientsOfTheirOwn() {
    assertThat(ClientNetwork.of("192.0.2.1")).isNotEqualTo(ClientNetwork.of("192.0.2.2"));
    assertThat(ClientNetwork.of("::ffff:192.0.2.1")).isEqualTo(ClientNetwork.of("192.0.2.1"));
  }

  @Test
  void ipv6AddressesOfOneNetworkAreOneClient() {
    assertThat(ClientNetwork.of("2001:db8::1")).isEqualTo(ClientNetwork.of("2001:db8::ffff:0:1%1"));
    assertThat(ClientNetwork.of("2001:db8::1")).isNotEqualTo(ClientNetwork.of("2001:db8:0:1::1"));
  }

  @Test
  void whatIsNoAddressIsOneClient() {
    assertThat(ClientNetwork.of("")).isEqualTo(ClientNetwork.of("/tmp/socket"));
  }
}
