package rest.fakeface.analysis;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Models that cannot be used, for a reason that can go away. */
public final class RefusedModels extends FaceModels {

  private final FaceModels mended;

  /** The file that is missing; null when none is. */
  public @Nullable String missing;

  /** What does not fit; null when all does. */
  public @Nullable String unfit;

  /** Why files that are missing cannot be fetched; null when they can. */
  public @Nullable String unreachable;

  /** Models that are in order until one of the reasons is given. */
  public RefusedModels(FaceModels mended) {
    this.mended = mended;
  }

  @Override
  public synchronized FaceAnalyzer analyzer() throws ModelMissingException {
    if (missing != null) {
      throw new ModelMissingException(missing);
    }
    if (unfit != null) {
      throw new UnfitModelException(unfit, null);
    }
    return mended.analyzer();
  }

  @Override
  public void fetchMissing() throws IOException {
    if (unreachable != null) {
      throw new IOException(unreachable);
    }
  }
}
