package rest.fakeface.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row with the progress of the current harvest. */
@Entity
@Table(name = "harvest_progress")
class HarvestProgressEntity {

  /** The key of the only row. */
  static final short ID = 1;

  /**
   * The time without updates after which a harvest is considered ended, because its node was
   * killed.
   */
  private static final Duration SILENCE = Duration.ofMinutes(1);

  @Id private short id = ID;

  @Column(nullable = false, length = 100)
  private String source;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  @Column(name = "begun_at", nullable = false)
  private Instant begun;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  @Column(name = "told_at", nullable = false)
  private Instant told;

  @Column(nullable = false)
  private int added;

  @Column(name = "looked_at", nullable = false)
  private long lookedAt;

  @Column(name = "to_go", nullable = false)
  private long toGo;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected HarvestProgressEntity() {}

  HarvestProgressEntity(HarvestInProgress harvest, Instant now) {
    source = harvest.source();
    begun = harvest.begun();
    told = now;
    added = harvest.added();
    lookedAt = harvest.lookedAt();
    toGo = harvest.toGo();
  }

  boolean isSilent(Instant now) {
    return told.plus(SILENCE).isBefore(now);
  }

  HarvestInProgress progress() {
    return new HarvestInProgress(source, begun, added, lookedAt, toGo);
  }
}
