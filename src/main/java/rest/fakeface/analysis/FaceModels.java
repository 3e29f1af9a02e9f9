package rest.fakeface.analysis;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The configured models, opened once and shared. */
@ApplicationScoped
public class FaceModels {

  @Inject AnalysisSettings settings;
  private @Nullable OnnxFaceAnalyzer open;

  /**
   * The analyzer with the models. The first call opens them, which takes a moment.
   *
   * @throws ModelMissingException if a file is missing; its message is one line with the file and
   *     the remedy
   * @throws UnfitModelException if a descriptor and its network do not match; its message names the
   *     descriptor, the mismatch and what is accepted
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
   * Downloads missing files of the models, if URLs are configured. This may take long.
   *
   * @throws IOException if a file cannot be downloaded; the partial file is kept for the next
   *     attempt
   * @throws InterruptedException if the thread is interrupted; the partial file is kept, too
   * @throws ModelMissingException if a descriptor is missing
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

  /** Closes the models once they are no longer in use; they can be opened again. */
  @PreDestroy
  public synchronized void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
