package rest.fakeface.harvest;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rest.fakeface.catalog.HarvestRecord;
import rest.fakeface.log.Log;

/**
 * What became of one harvest of one source: how many faces were added, known and rejected, and what
 * took how long.
 */
public final class HarvestReport {

  private static final Logger LOG = Log.of(HarvestReport.class);

  /**
   * How many rejections of one kind are logged one by one, as a directory may hold a million; of
   * what nobody can look at again, one.
   */
  private static final int LOGGED = 100;

  private final String source;
  private final SettledOrigins settled;
  private final int limit;
  private final Map<Rejection, Integer> rejections = new EnumMap<>(Rejection.class);
  private final WorkTally works = new WorkTally();

  /** As exactly as the list is named, and every database keeps it. */
  private final Instant begun = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  private final RejectionFile list;
  private int examined;
  private int added;
  private int known;
  private @Nullable String failure;

  /**
   * A report of nothing yet.
   *
   * @param settled what needs no second look
   * @param limit how many new images the harvest may examine
   * @param lists where all rejections are listed
   */
  HarvestReport(String source, SettledOrigins settled, int limit, RejectionFiles lists) {
    this.source = source;
    this.settled = settled;
    this.limit = limit;
    list = lists.begin(source, begun);
  }

  /** The same, without a list. */
  HarvestReport(String source, SettledOrigins settled, int limit) {
    this.source = source;
    this.settled = settled;
    this.limit = limit;
    list = RejectionFile.none();
  }

  /** The report of a source that was not harvested at all. */
  static HarvestReport off(String source, String why) {
    HarvestReport report = new HarvestReport(source, new SettledOrigins(), 0);
    report.off(why);
    return report;
  }

  /** Whether as many new images were examined as this harvest may. */
  boolean isFull() {
    return examined >= limit;
  }

  /** Counts a new image that becomes a face. */
  void accepted() {
    examined++;
  }

  void added(int faces) {
    added += faces;
  }

  void known() {
    known++;
  }

  /** Does work and takes its time. */
  <T> T time(Work work, WorkTally.Step<T> step) throws IOException {
    return works.time(work, step);
  }

  /** Notes that something needs no second look as long as it does not change. */
  void settle(Origin origin) {
    if (origin.isLasting()) {
      settled.add(origin);
    }
  }

  /** Whether something needs no second look: it was rejected, or taken, as it is now. */
  boolean isSettled(Origin origin) {
    return settled.contains(origin);
  }

  /** Counts and logs something that was not taken, unless an earlier harvest did. */
  void reject(Origin origin, Rejection reason, String why) {
    // What cannot be read may be readable at the next look without having changed. It comes again
    // at each look until then: it must not use up the limit and keep all others out.
    if (reason == Rejection.UNREADABLE) {
      if (!settled.addUnreadable(source, origin)) {
        return;
      }
    } else {
      if (origin.isLasting() && !settled.add(origin)) {
        return;
      }
      examined++;
    }
    list.add(origin.toString(), reason, why);
    int count = rejections.merge(reason, 1, Integer::sum);
    if (count <= (origin.isLasting() ? LOGGED : 1)) {
      LOG.log(Level.WARNING, "{0}: {1} rejected, {2}: {3}", source, origin, reason, why);
    }
    if (count == LOGGED) {
      LOG.log(Level.WARNING, "{0}: further {1} are counted, not logged", source, reason);
    }
  }

  /** Notes that the harvest ended before its source did. */
  void fail(Exception cause) {
    failure = "broken off after " + added + " added: " + Causes.withoutPlaces(cause);
  }

  /** Notes why the source was not harvested at all. */
  void off(String why) {
    failure = "off: " + why;
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

  /** How often a class of work was done. */
  public long count(Work work) {
    return works.count(work);
  }

  /** How long a class of work took altogether. */
  public Duration time(Work work) {
    return works.time(work);
  }

  /** Why the harvest ended before its source did, or did not begin; null when it did neither. */
  public @Nullable String failure() {
    return failure;
  }

  /** Whether the source offered nothing, or nothing that needed a look. */
  public boolean isEmpty() {
    return added == 0 && known == 0 && rejections.isEmpty();
  }

  /** Whether anything came of it that an operator has not read yet. */
  boolean isWorthALine() {
    return added > 0 || !rejections.isEmpty();
  }

  /** Notes that the harvest has ended: its list of rejections is complete. */
  void end() {
    list.close();
    settled.endOfHarvest(source, failure == null && !isFull());
  }

  /** The report as every node can read it. */
  HarvestRecord toRecord() {
    Map<String, Integer> reasons = new TreeMap<>();
    rejections.forEach((reason, count) -> reasons.put(reason.name(), count));
    return new HarvestRecord(source, begun, Instant.now(), added, known, reasons, failure);
  }

  @Override
  public String toString() {
    int rejected = rejections.values().stream().mapToInt(Integer::intValue).sum();
    double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    return String.format(
        Locale.ROOT,
        "%s: %d added, %d known, %d rejected %s in %.1f s (%s)%s",
        source,
        added,
        known,
        rejected,
        rejections,
        seconds,
        works,
        list.place().map(place -> ", each listed in " + place).orElse(""));
  }
}
