package rest.fakeface.catalog;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Serving;

/** The catalog in a relational database. Each call is one transaction. */
@Stateless
@Local(Catalog.class)
public class FaceRepository implements Catalog {

  private static final String RECORD_SERVING =
      "update face set last_served = ? where face_key = ?"
          + " and (last_served is null or last_served < ?)";

  @PersistenceContext(unitName = "fakeface")
  EntityManager entities;

  @Override
  public void add(List<Face> faces) {
    faces.stream().map(FaceEntity::new).forEach(entities::persist);
    entities.flush();
    entities.clear();
  }

  @Override
  public Map<FaceKey, FaceName> known(Collection<FaceKey> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery("select f from FaceEntity f where f.key in :keys", FaceEntity.class)
        .setParameter("keys", keys.stream().map(FaceKey::toBytes).toList())
        .getResultStream()
        .map(FaceEntity::name)
        .collect(Collectors.toMap(FaceName::key, name -> name));
  }

  @Override
  public long size() {
    return entities.createQuery("select count(f) from FaceEntity f", Long.class).getSingleResult();
  }

  @Override
  public long sizeOf(String source) {
    return entities
        .createQuery("select count(f) from FaceEntity f where f.source = :source", Long.class)
        .setParameter("source", source)
        .getSingleResult();
  }

  @Override
  public Arrivals arrivals(long place, int limit) {
    List<FaceEntity> rows =
        entities
            .createQuery(
                "select f from FaceEntity f where f.place > :place and f.removedAt is null"
                    + " order by f.place",
                FaceEntity.class)
            .setParameter("place", place)
            .setMaxResults(limit)
            .getResultList();
    long last = rows.isEmpty() ? place : rows.get(rows.size() - 1).place();
    return new Arrivals(rows.stream().map(FaceEntity::toFace).toList(), last);
  }

  @Override
  public Set<FaceKey> removed() {
    return entities
        .createQuery("select f.key from FaceEntity f where f.removedAt is not null", byte[].class)
        .getResultStream()
        .map(FaceKey::ofBytes)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void recordServings(List<Serving> servings) {
    entities.unwrap(Session.class).doWork(connection -> recordServings(connection, servings));
  }

  /** By JDBC's batches: as many updates by JPQL would each be a round trip. */
  private static void recordServings(Connection connection, List<Serving> servings)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(RECORD_SERVING)) {
      for (Serving serving : servings) {
        LocalDateTime at = LocalDateTime.ofInstant(serving.at(), ZoneOffset.UTC);
        update.setObject(1, at);
        update.setBytes(2, serving.key().toBytes());
        update.setObject(3, at);
        update.addBatch();
      }
      update.executeBatch();
    }
  }
}
