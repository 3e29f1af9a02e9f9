package rest.fakeface.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rest.fakeface.analysis.FaceModels;
import rest.fakeface.analysis.ModelMissingException;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageSettings;

/**
 * Images that are given by hand. They go the way of all faces, on whichever node they are given:
 * what one image after another needs no lease for.
 */
@ApplicationScoped
public class Uploads {

  private static final Logger LOG = System.getLogger(Uploads.class.getName());

  @Inject Catalog catalog;
  @Inject FaceHarvester harvester;
  @Inject CatalogRefresh refresh;
  @Inject FaceModels models;
  @Inject ImageSettings limits;

  /**
   * Takes images into the catalog, where they can be chosen at once. One call at a time, so that
   * the same image in two does not come twice.
   *
   * @return what became of each, in their order
   * @throws ModelMissingException when one has no label and there is no model to give it one
   * @throws IOException when an image cannot be stored
   */
  public synchronized List<Upload.Outcome> take(List<Upload> uploads)
      throws ModelMissingException, IOException {
    if (!uploads.stream().allMatch(Upload::isLabelled)) {
      models.analyzer();
    }
    ImageDecoder decoder = new ImageDecoder(limits);
    List<Candidate> candidates = uploads.stream().map(upload -> upload.candidate(decoder)).toList();
    List<FaceKey> keys = candidates.stream().map(Candidate::key).toList();
    Set<FaceKey> removed = catalog.removed(keys);
    Map<FaceKey, FaceName> known = new HashMap<>(catalog.known(keys));
    List<Upload.Outcome> outcomes = new ArrayList<>();
    List<Face> faces = new ArrayList<>();
    for (Candidate candidate : candidates) {
      outcomes.add(take(candidate, removed, known, faces));
    }
    catalog.add(faces);
    refresh.refresh();
    LOG.log(Level.INFO, "upload: {0} of {1} images added", faces.size(), uploads.size());
    return outcomes;
  }

  private Upload.Outcome take(
      Candidate candidate, Set<FaceKey> removed, Map<FaceKey, FaceName> known, List<Face> faces)
      throws IOException {
    String file = candidate.origin().place();
    try {
      if (removed.contains(candidate.key())) {
        throw new RejectedException(Rejection.REMOVED, "it was taken down and does not come back");
      }
      Optional<Face> face = harvester.meet(candidate, false, known, unread());
      face.ifPresent(faces::add);
      FaceName name = face.map(Face::name).orElseGet(() -> known.get(candidate.key()));
      return new Upload.Outcome(file, name, face.isPresent(), null, null);
    } catch (RejectedException e) {
      LOG.log(Level.WARNING, "upload: {0} rejected, {1}: {2}", file, e.reason(), e.why());
      return new Upload.Outcome(file, null, false, e.reason(), e.why());
    }
  }

  /** A report of one upload, whose outcome is told otherwise. */
  private static HarvestReport unread() {
    return new HarvestReport("upload", new SettledOrigins(), Integer.MAX_VALUE);
  }
}
