package rest.fakeface.catalog;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The requests in the row of the lease: several pending ones count as one. */
@Stateless
@Interceptors(FailureTranslation.class)
@Local(HarvestRequests.class)
public class HarvestRequestRepository implements HarvestRequests {

  private static final String ADD = "update harvest_lease set requested_at = current_timestamp(6)";

  private static final String TAKE =
      "update harvest_lease set requested_at = null where requested_at is not null";

  @PersistenceContext(unitName = "fakeface")
  EntityManager entities;

  @Override
  public void add() {
    entities.createNativeQuery(ADD).executeUpdate();
  }

  @Override
  public boolean take() {
    return entities.createNativeQuery(TAKE).executeUpdate() > 0;
  }
}
