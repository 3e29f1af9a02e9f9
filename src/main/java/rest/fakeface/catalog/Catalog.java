package rest.fakeface.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.Papers;
import rest.fakeface.face.Serving;

/** The durable record of all faces, also of those that are no longer served. */
public interface Catalog {

  /**
   * Adds faces: all of them, or none when one of them cannot be added.
   *
   * @param faces faces whose keys the catalog does not hold, with their papers
   * @throws RowRefusedException when the database refuses one of them, also because its key is
   *     there
   */
  void add(List<DocumentedFace> faces);

  /** The faces with these keys, also those that were taken down; a key that is new is left out. */
  Map<FaceKey, KnownFace> find(Collection<FaceKey> keys);

  /** The papers of the faces with these keys; a key that the catalog does not have is left out. */
  Map<FaceKey, Papers> papers(Collection<FaceKey> keys);

  /** How many faces the catalog holds, removed ones too. */
  long size();

  /** How many of them came from a source. */
  long sizeOf(String source);

  /**
   * The faces that are served and arrived after a place in the order of arrival.
   *
   * @param place where to begin; 0 for the beginning
   * @param limit the most faces that are looked at, from 1
   */
  AddedPage arrivals(long place, int limit);

  /**
   * The faces that were removed after a point in the order of removal.
   *
   * @param after where to begin
   * @param limit the most faces to return, from 1
   */
  RemovedPage removals(RemovedPage.Mark after, int limit);

  /** Writes down what was served: all or nothing, and never an earlier time over a later one. */
  void recordServings(List<Serving> servings);
}
