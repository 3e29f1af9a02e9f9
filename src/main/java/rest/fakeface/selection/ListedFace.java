package rest.fakeface.selection;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import rest.fakeface.face.Face;
import rest.fakeface.face.Serving;

/**
 * A face as the snapshots list it: the face and when it was last served. One object stands for a
 * face in all snapshots that follow each other, so that no serving is lost between two. Times are
 * microseconds since 1970, as the catalog keeps them.
 */
final class ListedFace {

  private static final VarHandle SERVED = servedField();

  private final Face face;
  private volatile long served;
  private volatile long recorded;

  ListedFace(Face face) {
    this.face = face;
    Instant last = face.lastServed() == null ? face.dateAdded() : face.lastServed();
    served = micros(last);
    recorded = served;
  }

  Face face() {
    return face;
  }

  /** Notes that the face is served now; the choice tells when it was before. */
  Choice serve(Instant now) {
    long before = (long) SERVED.getAndSet(this, micros(now));
    return new Choice(face, instant(before));
  }

  /** The last serving, if it has not been recorded yet. */
  Optional<Serving> unrecorded() {
    long last = served;
    return last == recorded
        ? Optional.empty()
        : Optional.of(new Serving(face.key(), instant(last)));
  }

  /** Notes that a serving has been recorded; a later one stays unrecorded. */
  void recorded(Serving serving) {
    recorded = micros(serving.at());
  }

  private static long micros(Instant time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time);
  }

  private static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  private static VarHandle servedField() {
    try {
      return MethodHandles.lookup().findVarHandle(ListedFace.class, "served", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
