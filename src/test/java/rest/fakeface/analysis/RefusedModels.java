package rest.fakeface.analysis;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Models that cannot be used, for a reason that can be removed. */
public final class RefusedModels extends FaceModels {

  private final FaceModels mended;

  /** The missing file; null if none. */
  public @Nullable String missing;

  /** The mismatch; null if none. */
  public @Nullable String unfit;

  /** The reason why missing files cannot be downloaded; null if they can. */
  public @Nullable String unreachable;

  /** Models that work until a reason is set. */
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
