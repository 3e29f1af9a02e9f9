package rest.fakeface.catalog;

import java.time.Duration;

/**
 * The right to harvest, held by one of the nodes that share a catalog. Its time is measured by the
 * database's clock, so that the clocks of the nodes need not agree.
 */
public interface Lease {

  /**
   * Takes or renews the lease.
   *
   * @param node the holder, unique for each node and start, at most 36 characters
   * @param time the duration
   * @return false if another node has it
   */
  boolean take(String node, Duration time);

  /** Releases the lease, if this node has it. */
  void release(String node);
}
