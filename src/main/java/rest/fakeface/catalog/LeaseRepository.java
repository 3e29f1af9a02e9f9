package rest.fakeface.catalog;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import rest.fakeface.catalog.database.DatabaseSettings;

/**
 * The lease as a row of the database. Each step is a single atomic statement that names the holder:
 * a node that was delayed can neither renew nor release the lease of the node that took over.
 */
@Stateless
@Interceptors(FailureTranslation.class)
@Local(Lease.class)
public class LeaseRepository implements Lease {

  private static final String TAKE =
      "update harvest_lease set holder = :node,"
          + " held_until = timestampadd(microsecond, :micros, current_timestamp(6))"
          + " where holder is null or holder = :node or held_until < current_timestamp(6)";

  private static final String RELEASE =
      "update harvest_lease set holder = null, held_until = null where holder = :node";

  @PersistenceContext(unitName = "fakeface")
  EntityManager entities;

  @Inject DatabaseSettings settings;

  @Override
  public boolean take(String node, Duration time) {
    // No other process can open an embedded catalog, so the holder can only be a killed one.
    return settings.isEmbedded()
        || entities
                .createNativeQuery(TAKE)
                .setParameter("node", node)
                .setParameter("micros", time.toNanos() / 1_000)
                .executeUpdate()
            > 0;
  }

  @Override
  public void release(String node) {
    entities.createNativeQuery(RELEASE).setParameter("node", node).executeUpdate();
  }
}
