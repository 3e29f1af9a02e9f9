package rest.fakeface.support;

/**
 * The order of test classes by the servers that they need, so that shared servers are started once
 * and few servers run at a time. Classes without an order use the servers of {@code SharedServer}
 * or none, and run last.
 */
public final class ServerOrder {

  /** Each test starts and stops its own servers. */
  public static final int OWN = 1;

  /** All tests of the class share servers. */
  public static final int OF_THE_CLASS = 2;

  /** Servers under load. */
  public static final int LOADED = 3;

  /** Servers that can be administered. */
  public static final int ADMIN = 4;

  /** Servers with a trusted proxy. */
  public static final int PROXIED = 5;

  /** The server for browser tests. */
  public static final int PAGE = 6;

  private ServerOrder() {}
}
