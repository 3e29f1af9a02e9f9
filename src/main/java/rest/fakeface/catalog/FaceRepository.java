package rest.fakeface.catalog;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.Papers;
import rest.fakeface.face.Serving;

/** The catalog in a relational database. Each call is one transaction. */
@Stateless
@Interceptors(FailureTranslation.class)
@Local(Catalog.class)
public class FaceRepository implements Catalog {

  private static final String RECORD_SERVING =
      "update face set last_served = ? where face_key = ?"
          + " and (last_served is null or last_served < ?)";

  private static final Comparator<Serving> BY_KEY =
      Comparator.comparingLong(serving -> serving.key().high());

  @PersistenceContext(unitName = "fakeface")
  EntityManager entities;

  @Override
  public void add(List<DocumentedFace> faces) {
    faces.stream().map(DocumentedFace::face).map(FaceEntity::new).forEach(entities::persist);
    faces.stream().map(PapersEntity::new).forEach(entities::persist);
    entities.flush();
    entities.clear();
  }

  @Override
  public Map<FaceKey, KnownFace> find(Collection<FaceKey> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery("select f from FaceEntity f where f.key in :keys", FaceEntity.class)
        .setParameter("keys", keys.stream().map(FaceKey::toBytes).toList())
        .getResultStream()
        .map(FaceEntity::known)
        .collect(Collectors.toMap(known -> known.name().key(), known -> known));
  }

  @Override
  public Map<FaceKey, Papers> papers(Collection<FaceKey> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select f, p from FaceEntity f left join PapersEntity p on p.key = f.key"
                + " where f.key in :keys",
            Tuple.class)
        .setParameter("keys", keys.stream().map(FaceKey::toBytes).toList())
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> row.get(0, FaceEntity.class).name().key(), FaceRepository::papers));
  }

  /** Faces of older versions have no row of papers. */
  private static Papers papers(Tuple row) {
    PapersEntity papers = row.get(1, PapersEntity.class);
    return papers == null ? Papers.of(row.get(0, FaceEntity.class).evidence()) : papers.papers();
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
  public AddedPage arrivals(long place, int limit) {
    return session().doReturningWork(connection -> new FaceRows(connection).arrivals(place, limit));
  }

  @Override
  public RemovedPage removals(RemovedPage.Mark after, int limit) {
    return session().doReturningWork(connection -> new FaceRows(connection).removals(after, limit));
  }

  @Override
  public void recordServings(List<Serving> servings) {
    session().doWork(connection -> recordServings(connection, servings));
  }

  /** Uses JDBC batches, because each JPQL update would be a round trip. */
  private static void recordServings(Connection connection, List<Serving> servings)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(RECORD_SERVING)) {
      // In the same order on all nodes, to avoid deadlocks.
      for (Serving serving : servings.stream().sorted(BY_KEY).toList()) {
        LocalDateTime at = LocalDateTime.ofInstant(serving.at(), ZoneOffset.UTC);
        update.setObject(1, at);
        update.setBytes(2, serving.key().toBytes());
        update.setObject(3, at);
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
