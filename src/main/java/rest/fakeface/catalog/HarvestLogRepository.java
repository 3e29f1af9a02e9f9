package rest.fakeface.catalog;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The record of the last harvests in the database. */
@Stateless
@Interceptors(FailureTranslation.class)
@Local(HarvestLog.class)
public class HarvestLogRepository implements HarvestLog {

  private static final int KEPT = 1_000;

  @PersistenceContext(unitName = "fakeface")
  EntityManager entities;

  @Override
  public void add(HarvestRecord harvest) {
    HarvestEntity row = new HarvestEntity(harvest);
    entities.persist(row);
    entities
        .createQuery("delete from HarvestEntity h where h.id <= :last")
        .setParameter("last", row.id() - KEPT)
        .executeUpdate();
  }

  @Override
  public void progress(HarvestInProgress harvest) {
    entities.merge(new HarvestProgressEntity(harvest, Instant.now()));
  }

  @Override
  public void endProgress() {
    entities.createQuery("delete from HarvestProgressEntity").executeUpdate();
  }

  @Override
  public Optional<HarvestInProgress> current() {
    Instant now = Instant.now();
    return Optional.ofNullable(entities.find(HarvestProgressEntity.class, HarvestProgressEntity.ID))
        .filter(row -> !row.isSilent(now))
        .map(HarvestProgressEntity::progress);
  }

  @Override
  public List<HarvestRecord> last(int limit) {
    return entities
        .createQuery("select h from HarvestEntity h order by h.id desc", HarvestEntity.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(HarvestEntity::harvest)
        .toList();
  }
}
