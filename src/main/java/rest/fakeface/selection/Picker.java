package rest.fakeface.selection;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceFilter;

/**
 * The choice of one face from the latest snapshot, without lock and transaction, and for those to
 * inject who choose often: the container's way to a bean takes longer than the choice. Each choice
 * notes that the face was served.
 */
public final class Picker {

  private final LatestSnapshot latest;

  Picker(LatestSnapshot latest) {
    this.latest = latest;
  }

  /**
   * Chooses a face, each that matches as likely as the other.
   *
   * @return the choice; null when no face matches
   */
  public @Nullable ServedFace pick(FaceFilter filter) {
    CatalogSnapshot now = latest.get();
    return serve(now, now.pick(filter, ThreadLocalRandom.current()));
  }

  /**
   * Chooses the face of a seed: the same for the same seed and filter on every node as long as it
   * is in the catalog, unless one that has come since takes its place.
   *
   * @return the choice; null when no face matches
   */
  public @Nullable ServedFace pick(FaceFilter filter, Seed seed) {
    CatalogSnapshot now = latest.get();
    return serve(now, now.pick(filter, seed));
  }

  /** The face of a place, which counts as served; null when there is none. */
  @Nullable ServedFace serve(CatalogSnapshot snapshot, int place) {
    return place == FaceIndex.NONE ? null : latest.serve(snapshot, place);
  }
}
