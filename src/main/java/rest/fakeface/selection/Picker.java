package rest.fakeface.selection;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceFilter;

/**
 * Chooses one face from the latest snapshot, without lock and transaction. For injection into beans
 * that choose often: a call through a container proxy takes longer than the choice. Each choice
 * notes that the face was served.
 */
public final class Picker {

  private final LatestSnapshot latest;

  Picker(LatestSnapshot latest) {
    this.latest = latest;
  }

  /**
   * Chooses a face, uniformly at random among those that match.
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

  /** The face of a place, which counts as served; null if there is none. */
  @Nullable ServedFace serve(CatalogSnapshot snapshot, int place) {
    return place == FaceIndex.NONE ? null : latest.serve(snapshot, place);
  }
}
