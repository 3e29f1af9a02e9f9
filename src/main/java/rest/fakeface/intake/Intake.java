package rest.fakeface.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.face.FaceKey;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.image.ImageStore;

/**
 * The only way into the catalog, for harvests, uploads and bundles.
 *
 * <p>The image is stored before its row is written: an image without a row is harmless and is swept
 * away, a row without its image is not. Any number of nodes may add faces and take them down at the
 * same time: an intake that has stored an image then checks whether its face was taken down
 * meanwhile, and every refresh deletes the images of such faces.
 */
@ApplicationScoped
public class Intake {

  @Inject Catalog catalog;
  @Inject ImageStore images;
  @Inject ImageSettings limits;
  @Inject Labeller labeller;

  /**
   * Begins a batch of candidates, which are looked up in the catalog together.
   *
   * @param keys the keys of all candidates of the batch
   * @param times measures the time of the work
   * @param outcomes receives the outcome of each candidate, on the thread that offers or commits it
   * @throws IOException if the catalog cannot be read
   */
  public IntakeBatch begin(
      Collection<FaceKey> keys, StageTimes times, BiConsumer<Candidate, Outcome> outcomes)
      throws IOException {
    StoredImages stored = new StoredImages(images, limits, times);
    return new IntakeBatch(catalog, stored, labeller, times, outcomes).lookUp(keys);
  }

  /**
   * Offers a single candidate.
   *
   * @throws IOException if its image cannot be stored or a model is needed and missing
   */
  public Outcome take(Candidate candidate) throws IOException {
    Outcome[] outcome = new Outcome[1];
    IntakeBatch batch =
        begin(List.of(candidate.key()), new StageTimes(), (one, came) -> outcome[0] = came);
    batch.offer(candidate);
    batch.commit();
    return outcome[0];
  }
}
