package rest.fakeface.client;

import java.net.Inet6Address;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that count as one client: a single IPv4 address, or an IPv6 /64 network, because a
 * client has all addresses of one.
 */
public final class ClientNetwork {

  private static final int IPV6_BITS = 64;

  /** Stands for a peer without an address, such as a local socket. */
  private static final InetAddress NOBODY = InetAddress.getLoopbackAddress();

  private ClientNetwork() {}

  /** The first address of the network that a client is in. */
  public static InetAddress of(String client) {
    @Nullable InetAddress address = IpAddress.parse(client);
    return address == null
        ? NOBODY
        : address instanceof Inet6Address ? CidrBlock.of(address, IPV6_BITS).first() : address;
  }
}
