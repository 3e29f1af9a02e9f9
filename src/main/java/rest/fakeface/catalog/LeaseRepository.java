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
 * The lease as a row of the database. Each step is one statement, which the database does whole or
 * not at all, and each names its holder: a node that was held up and comes back late can neither
 * keep nor end the lease of the one that took over.
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
    // Nobody else can open an embedded catalog: the holder can only be one that was killed.
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
