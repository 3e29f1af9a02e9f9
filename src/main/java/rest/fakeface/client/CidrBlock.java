package rest.fakeface.client;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that have their first bits in common (CIDR, RFC 4632 and RFC 4291).
 *
 * @param first the lowest of them
 * @param bits the number of these bits
 */
record CidrBlock(InetAddress first, int bits) {

  private static final Pattern BITS = Pattern.compile("\\d{1,3}");

  /** The network of an address and those that share its first bits. */
  static CidrBlock of(InetAddress address, int bits) {
    byte[] bytes = address.getAddress();
    for (int i = 0; i < bytes.length; i++) {
      int common = Math.min(Math.max(bits - i * Byte.SIZE, 0), Byte.SIZE);
      bytes[i] &= (byte) (0xff << (Byte.SIZE - common));
    }
    try {
      return new CidrBlock(InetAddress.getByAddress(bytes), bits);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Parses a network, such as {@code 10.0.0.0/8} or {@code ::1}; null if it is malformed. */
  static @Nullable CidrBlock parse(String text) {
    String[] parts = text.split("/", -1);
    InetAddress address = IpAddress.parse(parts[0]);
    if (address == null || parts.length > 2) {
      return null;
    }
    int most = address.getAddress().length * Byte.SIZE;
    if (parts.length == 1) {
      return of(address, most);
    }
    int bits = BITS.matcher(parts[1]).matches() ? Integer.parseInt(parts[1]) : most + 1;
    return bits > most ? null : of(address, bits);
  }

  /** Whether an address is one of them. */
  boolean contains(InetAddress address) {
    // Addresses of the two families are never equal.
    return of(address, bits).first().equals(first);
  }
}
