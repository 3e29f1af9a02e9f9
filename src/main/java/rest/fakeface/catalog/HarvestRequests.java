package rest.fakeface.catalog;

/**
 * What administrators ask of the node that harvests. They may ask any node; the one that has the
 * {@link Lease} looks here.
 */
public interface HarvestRequests {

  /** Asks for a harvest now. */
  void add();

  /** Takes what was asked for since the last time; false when nothing was. */
  boolean take();
}
