package rest.fakeface.analysis;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
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

  /**
   * Downloads what is missing of the models and can be downloaded; this may take long.
   *
   * @throws IOException when a file cannot be had; what has come of it is kept for the next try
   * @throws InterruptedException when the thread is interrupted, likewise
   * @throws ModelMissingException when a descriptor is missing
   */
  public void fetchMissing() throws IOException, InterruptedException, ModelMissingException {
    if (!isOpen()) {
      for (OnnxFile file : SelectedModels.of(settings).files()) {
        file.fetch();
      }
    }
  }

  private synchronized boolean isOpen() {
    return open != null;
  }

  /** Closes the models once nobody is at work with them; they may be opened again. */
  @PreDestroy
  public synchronized void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
