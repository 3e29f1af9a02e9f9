package rest.fakeface.harvest;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of one harvest of one source: how many faces were added, known and rejected. */
public final class HarvestReport {

  private static final Logger LOG = System.getLogger(HarvestReport.class.getName());

  /** How many rejections of one kind are logged one by one; a directory may hold a million. */
  private static final int LOGGED = 100;

  private final String source;
  private final RejectedOrigins memory;
  private final Map<Rejection, Integer> rejections = new EnumMap<>(Rejection.class);
  private final Instant begun = Instant.now();
  private int added;
  private int known;
  private @Nullable String failure;

  HarvestReport(String source, RejectedOrigins memory) {
    this.source = source;
    this.memory = memory;
  }

  void added(int faces) {
    added += faces;
  }

  void known() {
    known++;
  }

  /** Whether this was rejected before as it is now. */
  boolean wasRejected(Origin origin) {
    return memory.contains(origin);
  }

  /** Counts and logs something that was not taken, unless an earlier harvest did. */
  void reject(Origin origin, Rejection reason, String why) {
    // What cannot be read may be readable at the next look without having changed.
    if (reason != Rejection.UNREADABLE && !memory.add(origin)) {
      return;
    }
    int count = rejections.merge(reason, 1, Integer::sum);
    if (count <= LOGGED) {
      LOG.log(Level.WARNING, "{0}: {1} rejected, {2}: {3}", source, origin, reason, why);
    }
    if (count == LOGGED) {
      LOG.log(Level.WARNING, "{0}: further {1} are counted, not logged", source, reason);
    }
  }

  /** Notes that the harvest ended before its source did. */
  void fail(Exception cause) {
    String why = Causes.inWords(cause);
    failure = why;
    LOG.log(Level.ERROR, "{0}: harvest broken off after {1} added: {2}", source, "" + added, why);
  }

  /** The source's name. */
  public String source() {
    return source;
  }

  /** How many faces are new in the catalog. */
  public int added() {
    return added;
  }

  /** How many faces the catalog had before. */
  public int alreadyKnown() {
    return known;
  }

  /** How many were rejected, by reason; a reason that did not occur is not there. */
  public Map<Rejection, Integer> rejections() {
    return Collections.unmodifiableMap(rejections);
  }

  /** Why the harvest ended before its source did; null when it did not. */
  public @Nullable String failure() {
    return failure;
  }

  /** Whether anything came of it that an operator has not read yet. */
  boolean isWorthALine() {
    return added > 0 || !rejections.isEmpty();
  }

  @Override
  public String toString() {
    int rejected = rejections.values().stream().mapToInt(Integer::intValue).sum();
    double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    return String.format(
        Locale.ROOT,
        "%s: %d added, %d known, %d rejected %s in %.1f s",
        source,
        added,
        known,
        rejected,
        rejections,
        seconds);
  }
}
