package rest.fakeface.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the table of harvests. */
@Entity
@Table(name = "harvest")
class HarvestEntity {

  /** The most characters of a failure; of more, the beginning. */
  private static final int LENGTH = 1_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(nullable = false, length = 100)
  private String source;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  @Column(name = "begun_at", nullable = false)
  private Instant begun;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  @Column(name = "ended_at", nullable = false)
  private Instant ended;

  @Column(nullable = false)
  private int added;

  @Column(nullable = false)
  private int known;

  @Column(nullable = false, length = LENGTH)
  private String rejections;

  @Column(length = LENGTH)
  private @Nullable String failure;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected HarvestEntity() {}

  HarvestEntity(HarvestRecord harvest) {
    source = harvest.source();
    begun = harvest.begun();
    ended = harvest.ended();
    added = harvest.added();
    known = harvest.known();
    rejections =
        harvest.rejections().entrySet().stream()
            .map(reason -> reason.getKey() + "=" + reason.getValue())
            .collect(Collectors.joining(","));
    String why = harvest.failure();
    failure = why == null ? null : why.substring(0, Math.min(LENGTH, why.length()));
  }

  /** The number that the database gave. */
  long id() {
    return id == null ? 0 : id;
  }

  HarvestRecord harvest() {
    Map<String, Integer> reasons = new TreeMap<>();
    Arrays.stream(rejections.split(",", -1))
        .filter(reason -> !reason.isEmpty())
        .map(reason -> reason.split("=", 2))
        .forEach(reason -> reasons.put(reason[0], Integer.valueOf(reason[1])));
    return new HarvestRecord(source, begun, ended, added, known, reasons, failure);
  }
}
