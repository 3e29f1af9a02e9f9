package rest.fakeface.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;

/**
 * A row of the table of faces. Its identity is the key, which is known before the row is written,
 * so that rows go in by the batch; the number that the database gives is the order of arrival.
 */
@Entity
@Table(name = "face")
public class FaceEntity {

  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(name = "face_key", length = FaceKey.BYTES)
  private byte[] key;

  @Convert(converter = GenderConverter.class)
  @Column(nullable = false, length = 6)
  private Gender gender;

  @Column(nullable = false)
  private short age;

  @Column(nullable = false, length = Face.SOURCE_LENGTH)
  private String source;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  @Column(name = "date_added", nullable = false)
  private Instant dateAdded;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  @Column(name = "last_served")
  private @Nullable Instant lastServed;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  @Column(name = "removed_at")
  private @Nullable Instant removedAt;

  @Column(name = "gender_score")
  private @Nullable Double genderScore;

  @Column(length = Evidence.MODEL_LENGTH)
  private @Nullable String model;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected FaceEntity() {}

  FaceEntity(Face face) {
    key = face.key().toBytes();
    gender = face.name().gender();
    age = (short) face.name().age();
    source = face.source();
    dateAdded = face.dateAdded();
    lastServed = face.lastServed();
    Evidence evidence = face.evidence();
    if (evidence != null) {
      genderScore = evidence.femaleScore();
      model = evidence.model();
    }
  }

  /** Notes when the face was removed, unless it is already. */
  void remove(Instant at) {
    if (removedAt == null) {
      removedAt = at;
    }
  }

  FaceName name() {
    return new FaceName(gender, age, FaceKey.ofBytes(key));
  }

  @Nullable Evidence evidence() {
    return genderScore == null || model == null ? null : new Evidence(genderScore, model);
  }

  KnownFace known() {
    return new KnownFace(name(), removedAt != null);
  }
}
