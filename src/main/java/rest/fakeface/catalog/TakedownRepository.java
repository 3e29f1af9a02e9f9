package rest.fakeface.catalog;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The takedowns in the database; a face and its takedown change in one transaction. */
@Stateless
@Interceptors(FailureTranslation.class)
@Local(Takedowns.class)
public class TakedownRepository implements Takedowns {

  @PersistenceContext(unitName = "fakeface")
  EntityManager entities;

  @Override
  public Optional<Takedown> record(Takedown takedown) {
    byte[] key = takedown.face().key().toBytes();
    // Locked, so that the second of two administrators reads what the first one wrote.
    @Nullable FaceEntity face =
        entities.find(FaceEntity.class, key, LockModeType.PESSIMISTIC_WRITE);
    if (face == null || !face.name().equals(takedown.face())) {
      return Optional.empty();
    }
    @Nullable TakedownEntity before = entities.find(TakedownEntity.class, key);
    if (before != null) {
      return Optional.of(before.takedown());
    }
    face.remove(takedown.at());
    entities.persist(new TakedownEntity(takedown));
    entities.flush();
    return Optional.of(takedown);
  }
}
