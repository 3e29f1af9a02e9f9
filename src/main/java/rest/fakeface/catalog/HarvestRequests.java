package rest.fakeface.catalog;

/**
 * Requests of administrators to the node that harvests. They can be sent to any node; the holder of
 * the {@link Lease} reads them here.
 */
public interface HarvestRequests {

  /** Requests a harvest. */
  void add();

  /** Takes the pending requests; false if there are none. */
  boolean take();
}
