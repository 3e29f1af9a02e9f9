package rest.fakeface.catalog;

import java.time.Duration;

/**
 * The right to harvest, which one node of those that share a catalog has at a time. Its time is
 * measured by the database's clock, so that the nodes' own need not agree.
 */
public interface Lease {

  /**
   * Takes the lease, or keeps it, from now on.
   *
   * @param node who takes it, another for each node and start, at most 36 characters
   * @param time for how long, unless it is kept before
   * @return false when another node has it
   */
  boolean take(String node, Duration time);

  /** Gives the lease up, if this node has it. */
  void release(String node);
}
