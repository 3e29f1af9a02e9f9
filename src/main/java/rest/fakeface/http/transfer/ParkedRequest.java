package rest.fakeface.http.transfer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request that waits without a thread and continues when it is dispatched. */
public class ParkedRequest extends HttpServletRequestWrapper {

  private static final String ADDRESS = ParkedRequest.class.getName();

  private boolean dispatched;

  public ParkedRequest(HttpServletRequest request) {
    super(request);
    request.setAttribute(ADDRESS, Address.of(request));
  }

  /**
   * A dispatched request at the address that its client asked for: Payara loses the prefix that a
   * proxy has added.
   */
  public static HttpServletRequest goingOn(HttpServletRequest request) {
    return request.getAttribute(ADDRESS) instanceof Address address
        ? new AddressedRequest(request, address)
        : request;
  }

  /**
   * Dispatches the request. WildFly then looks up the address without knowing the prefix that a
   * proxy has added.
   */
  void dispatch(AsyncContext waiting) {
    dispatched = true;
    waiting.dispatch();
    dispatched = false;
  }

  @Override
  public String getRequestURI() {
    String uri = super.getRequestURI();
    return dispatched
        ? getServletContext().getContextPath() + uri.substring(getContextPath().length())
        : uri;
  }

  /** The address of a request, as given by trusted proxies. */
  private record Address(String contextPath, String uri, String url) {

    static Address of(HttpServletRequest request) {
      return new Address(
          request.getContextPath(), request.getRequestURI(), request.getRequestURL().toString());
    }
  }

  private static final class AddressedRequest extends HttpServletRequestWrapper {

    private final Address address;

    AddressedRequest(HttpServletRequest request, Address address) {
      super(request);
      this.address = address;
    }

    @Override
    public String getContextPath() {
      return address.contextPath;
    }

    @Override
    public String getRequestURI() {
      return address.uri;
    }

    @Override
    public StringBuffer getRequestURL() {
      return new StringBuffer(address.url);
    }
  }
}
