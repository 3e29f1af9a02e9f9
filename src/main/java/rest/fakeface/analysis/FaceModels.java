package rest.fakeface.analysis;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The models of the settings, opened once and shared. */
@ApplicationScoped
public class FaceModels {

  @Inject AnalysisSettings settings;
  private @Nullable OnnxFaceAnalyzer open;

  /**
   * The analyzer that works with the models; the first call opens them, which takes a moment.
   *
   * @throws ModelMissingException when a file is missing: one line that says which it is and what
   *     to do
   * @throws UnfitModelException when a descriptor and its network do not fit: names the descriptor,
   *     what does not fit and what is accepted
   */
  public synchronized FaceAnalyzer analyzer() throws ModelMissingException {
    OnnxFaceAnalyzer analyzer = open;
    if (analyzer == null) {
      analyzer = OnnxFaceAnalyzer.open(settings);
      open = analyzer;
    }
    return analyzer;
  }

  public void fetchMissing() throws java.io.IOException, InterruptedException {}

  /** Closes the models once nobody is at work with them; they may be opened again. */
  @PreDestroy
  public synchronized void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
