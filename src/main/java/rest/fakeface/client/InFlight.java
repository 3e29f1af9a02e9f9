package rest.fakeface.client;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/**
 * Counts what each client has in progress at once. Clients are counted in a fixed number of slots,
 * so that counting needs no lock and no growing memory. Two clients may share a slot, which nobody
 * outside can predict.
 */
public final class InFlight {

  private static final int SLOTS = 1 << 16;

  private static final int IPV6_BITS = 64;

  private final int most;
  private final int salt = ThreadLocalRandom.current().nextInt();
  private final AtomicIntegerArray counts = new AtomicIntegerArray(SLOTS);

  /** A limit per client; 0 for no limit. */
  public InFlight(int most) {
    this.most = most == 0 ? Integer.MAX_VALUE : most;
  }

  /** The slot of a client. IPv6 clients are distinguished by their /64 networks. */
  public int slot(String client) {
    int hash = (client.indexOf(':') < 0 ? client.hashCode() : ipv6(client)) ^ salt;
    hash *= 0x9E3779B9;
    hash ^= hash >>> 15;
    hash *= 0x85EBCA6B;
    return (hash ^ hash >>> 16) & (SLOTS - 1);
  }

  /** Counts one more for a slot, unless the limit is reached. */
  public boolean enter(int slot) {
    if (counts.incrementAndGet(slot) <= most) {
      return true;
    }
    counts.decrementAndGet(slot);
    return false;
  }

  /** Counts one less; to be called once for each that has entered. */
  public void leave(int slot) {
    counts.decrementAndGet(slot);
  }

  private static int ipv6(String client) {
    @Nullable InetAddress address = IpAddress.parse(client);
    return address instanceof Inet6Address
        ? CidrBlock.of(address, IPV6_BITS).first().hashCode()
        : client.hashCode();
  }
}
