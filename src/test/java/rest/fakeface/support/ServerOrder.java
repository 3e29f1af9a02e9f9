package rest.fakeface.support;

/**
 * The order of test classes by the servers that they need, so that servers which several classes
 * share are started once and few run at a time. Classes that say nothing use the shared servers, or
 * none, and come last.
 */
public final class ServerOrder {

  /** Each test starts servers and ends them. */
  public static final int OWN = 1;

  /** All tests of the class share servers. */
  public static final int OF_THE_CLASS = 2;

  /** Servers that are put under load. */
  public static final int LOADED = 3;

  /** Servers that can be administered. */
  public static final int ADMIN = 4;

  /** Servers that trust a proxy. */
  public static final int PROXIED = 5;

  /** The server that browsers visit. */
  public static final int PAGE = 6;

  private ServerOrder() {}
}
