package rest.fakeface.client;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses IP addresses. Host names are refused, and nothing is ever looked up. */
final class IpAddress {

  private static final int V4_BYTES = 4;
  private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");

  private IpAddress() {}

  /** The address in a text, with or without a zone; null if it is not an address. */
  static @Nullable InetAddress parse(String text) {
    return text.indexOf(':') < 0 ? v4(text) : v6(text);
  }

  /** Parsed by hand, because Java would look up malformed addresses as host names. */
  private static @Nullable InetAddress v4(String text) {
    String[] parts = text.split("\\.", -1);
    byte[] bytes = new byte[V4_BYTES];
    if (parts.length != V4_BYTES) {
      return null;
    }
    for (int i = 0; i < V4_BYTES; i++) {
      int number = octet(parts[i]);
      if (number < 0) {
        return null;
      }
      bytes[i] = (byte) number;
    }
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A number from 0 to 255 without leading zeros; -1 for anything else. */
  private static int octet(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9 || (i > 0 && number == 0)) {
        return -1;
      }
      number = 10 * number + digit;
      if (number > 0xff) {
        return -1;
      }
    }
    return digits.isEmpty() ? -1 : number;
  }

  private static @Nullable InetAddress v6(String text) {
    int zone = text.indexOf('%');
    String address = zone < 0 ? text : text.substring(0, zone);
    if (!V6.matcher(address).matches()) {
      return null;
    }
    try {
      // In brackets, Java accepts it only as an address.
      return InetAddress.getByName("[" + address + "]");
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
