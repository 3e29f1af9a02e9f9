package rest.fakeface.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;

/** A row of the table of takedowns. */
@Entity
@Table(name = "takedown")
class TakedownEntity {

  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(name = "face_key", length = FaceKey.BYTES)
  private byte[] key;

  @Column(nullable = false, length = 64)
  private String filename;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  @Column(name = "taken_at", nullable = false)
  private Instant at;

  @Column(name = "taken_by", nullable = false, length = Takedown.BY_LENGTH)
  private String by;

  @Column(nullable = false, length = Takedown.REASON_LENGTH)
  private String reason;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected TakedownEntity() {}

  TakedownEntity(Takedown takedown) {
    key = takedown.face().key().toBytes();
    filename = takedown.face().toString();
    at = takedown.at();
    by = takedown.by();
    reason = takedown.reason();
  }

  Takedown takedown() {
    return new Takedown(FaceName.parse(filename).orElseThrow(), at, by, reason);
  }
}
