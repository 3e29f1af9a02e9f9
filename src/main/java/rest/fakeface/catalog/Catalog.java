package rest.fakeface.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.Papers;
import rest.fakeface.face.Serving;

/** The durable record of all faces, including those that are no longer served. */
public interface Catalog {

  /**
   * Adds all faces, or none if one of them cannot be added.
   *
   * @param faces faces whose keys the catalog does not hold, with their papers
   * @throws RowRefusedException if the database refuses one of them, for example because its key
   *     exists
   */
  void add(List<DocumentedFace> faces);

  /** The faces with these keys, also those that were taken down; a key that is new is left out. */
  Map<FaceKey, KnownFace> find(Collection<FaceKey> keys);

  /** The papers of the faces with these keys; a key that the catalog does not have is left out. */
  Map<FaceKey, Papers> papers(Collection<FaceKey> keys);

  /** The number of faces, including removed ones. */
  long size();

  /** The number of faces from a source. */
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

  /**
   * Records what was served, all or nothing, and never overwrites a later time by an earlier one.
   */
  void recordServings(List<Serving> servings);
}
