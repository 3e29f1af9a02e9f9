package rest.fakeface.selection;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceFilter;

/**
 * Chooses one face from the latest snapshot, without locks and transactions. Injected into beans
 * that choose often, because a call through a container proxy takes longer than the choice. Each
 * choice records that the face was served.
 */
public final class Picker {

  private final LatestSnapshot latest;

  Picker(LatestSnapshot latest) {
    this.latest = latest;
  }

  /**
   * Chooses a face, uniformly at random among those that match.
   *
   * @return null if no face matches
   */
  public @Nullable ServedFace pick(FaceFilter filter) {
    CatalogSnapshot now = latest.get();
    return serve(now, now.pick(filter, ThreadLocalRandom.current()));
  }

  /**
   * Chooses the face of a seed. It is the same for the same seed and filter on every node, as long
   * as the face is in the catalog and no face is added that replaces it.
   *
   * @return null if no face matches
   */
  public @Nullable ServedFace pick(FaceFilter filter, Seed seed) {
    CatalogSnapshot now = latest.get();
    return serve(now, now.pick(filter, seed));
  }

  /** The face of a place, which is recorded as served; null if there is none. */
  @Nullable ServedFace serve(CatalogSnapshot snapshot, int place) {
    return place == FaceIndex.NONE ? null : latest.serve(snapshot, place);
  }
}
