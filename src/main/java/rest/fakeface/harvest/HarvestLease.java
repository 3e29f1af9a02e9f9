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
 * The lease of this node. It is renewed as long as the node lives, not only while it harvests, so
 * that only one node reads from the sources at their pace. It is treated as lost if it could not be
 * renewed in time, whatever the database reports later.
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

  /** Takes or renews the lease, unless another node has it. */
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
   * Throws if this node may no longer harvest.
   *
   * @throws IOException if it may not
   */
  void require() throws IOException {
    if (!isHeld()) {
      throw new IOException("the lease could not be renewed; another node may harvest");
    }
  }

  /** Releases the lease, so that another node can take it at once. */
  public synchronized void release() {
    if (taken) {
      taken = false;
      lease.release(node);
    }
  }
}
