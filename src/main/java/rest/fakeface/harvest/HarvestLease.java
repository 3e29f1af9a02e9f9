package rest.fakeface.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import rest.fakeface.catalog.Lease;
import rest.fakeface.log.Log;

/**
 * This node's hold on the lease. It is kept up as long as the node lives, not only while it
 * harvests, so that one node alone fetches from the sources at their pace; it counts as lost when
 * it could not be kept up in time, whatever the database will say when it is back.
 */
@ApplicationScoped
public class HarvestLease {

  private static final Logger LOG = Log.of(HarvestLease.class);

  @Inject Lease lease;
  @Inject HarvestSettings settings;

  private final String node = UUID.randomUUID().toString();
  private volatile boolean taken;
  private volatile long heldUntil;
  private boolean said;

  /** Takes the lease or keeps it; another node may have it. */
  public synchronized void renew() {
    long begun = System.nanoTime();
    boolean before = taken;
    taken = lease.take(node, settings.lease());
    heldUntil = begun + settings.lease().toNanos();
    if (!said || taken != before) {
      LOG.log(Level.INFO, taken ? "This node harvests" : "Another node harvests");
      said = true;
    }
  }

  /** Whether this node may harvest now. */
  public boolean isHeld() {
    return taken && System.nanoTime() - heldUntil < 0;
  }

  /**
   * Goes on only while this node may harvest.
   *
   * @throws IOException when it may not any more
   */
  void require() throws IOException {
    if (!isHeld()) {
      throw new IOException("the lease could not be kept, another node may harvest");
    }
  }

  /** Gives the lease up, so that another node can have it at once. */
  public synchronized void release() {
    if (taken) {
      taken = false;
      lease.release(node);
    }
  }
}
