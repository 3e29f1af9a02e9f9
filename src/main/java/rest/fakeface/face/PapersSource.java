package rest.fakeface.face;

import java.util.Collection;
import java.util.Map;

/** Reads the papers of faces, which are not held in memory. */
@FunctionalInterface
public interface PapersSource {

  /**
   * The papers of faces; a face that the catalog does not have is left out.
   *
   * @param keys the keys of up to 5,000 faces
   * @throws PapersUnavailableException if the catalog cannot be read now
   */
  Map<FaceKey, Papers> papers(Collection<FaceKey> keys) throws PapersUnavailableException;
}
