package rest.fakeface.client;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

/** The proxies whose information about a request is trusted. Other clients could forge it. */
public final class TrustedProxies {

  private static final String KEY = "fakeface.trusted-proxies";

  private final List<CidrBlock> networks;

  private TrustedProxies(List<CidrBlock> networks) {
    this.networks = networks;
  }

  static TrustedProxies of(Settings settings) {
    String value = settings.text(KEY).orElse("");
    List<CidrBlock> networks = new ArrayList<>();
    for (String text : Arrays.stream(value.split(",", -1)).map(String::strip).toList()) {
      CidrBlock block = CidrBlock.parse(text);
      if (block != null) {
        networks.add(block);
      } else if (!text.isEmpty()) {
        throw new WrongSettingException(
            KEY, value, "IP addresses and networks such as 10.0.0.0/8, ::1, separated by commas");
      }
    }
    return new TrustedProxies(networks);
  }

  /** Whether there are no trusted proxies. */
  public boolean isEmpty() {
    return networks.isEmpty();
  }

  /**
   * The trusted information about a request: follows the hops back to the first address that is not
   * a trusted proxy, which is the client.
   *
   * @param peer the address that the request came from
   * @param headers returns the values of a header of the request in order
   * @return null if the request did not come from a trusted proxy
   */
  public @Nullable ForwardedInfo forwarded(String peer, Function<String, List<String>> headers) {
    InetAddress address = IpAddress.parse(peer);
    return address == null || !trusts(address) ? null : follow(address, ProxyHop.all(headers));
  }

  private ForwardedInfo follow(InetAddress peer, List<ProxyHop> hops) {
    InetAddress client = peer;
    ProxyHop last = ProxyHop.SILENT;
    for (int i = hops.size() - 1; i >= 0 && trusts(client); i--) {
      last = hops.get(i);
      InetAddress next = last.client();
      if (next == null) {
        break;
      }
      client = next;
    }
    return ForwardedInfo.of(client.getHostAddress(), last);
  }

  private boolean trusts(InetAddress address) {
    for (CidrBlock block : networks) {
      if (block.contains(address)) {
        return true;
      }
    }
    return false;
  }
}
