package rest.fakeface.catalog;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceRegion;
import rest.fakeface.face.Papers;
import rest.fakeface.face.RegionText;

/** The positions of faces in their images, stored in the papers. */
@Stateless
@Interceptors(FailureTranslation.class)
@Local(Regions.class)
public class RegionRepository implements Regions {

  /** The value for an image in which the detector found no face. */
  static final String NONE = "";

  @PersistenceContext(unitName = "fakeface")
  EntityManager entities;

  @Override
  public Page unseen(long place, int limit) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> new FaceRows(connection).unseen(place, limit));
  }

  @Override
  public void record(FaceKey face, @Nullable FaceRegion region) {
    String text = RegionText.region(region);
    int rows =
        entities
            .createQuery(
                "update PapersEntity p set p.region = :region, p.landmarks = :landmarks"
                    + " where p.key = :key")
            .setParameter("region", text == null ? NONE : text)
            .setParameter("landmarks", RegionText.landmarks(region))
            .setParameter("key", face.toBytes())
            .executeUpdate();
    if (rows == 0) {
      add(face, region);
    }
  }

  /** A face of an older version, which has no row of papers. */
  private void add(FaceKey key, @Nullable FaceRegion region) {
    entities
        .createQuery("select f from FaceEntity f where f.key = :key", FaceEntity.class)
        .setParameter("key", key.toBytes())
        .getResultStream()
        .map(face -> new PapersEntity(key, Papers.of(face.evidence())))
        .forEach(
            papers -> {
              papers.see(region);
              entities.persist(papers);
            });
  }
}
