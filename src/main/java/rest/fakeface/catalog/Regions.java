package rest.fakeface.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.FaceRegion;

/** The positions of faces in their images. */
public interface Regions {

  /**
   * The faces whose images no detector has examined, after a place in the order of arrival.
   *
   * @param place where to begin; 0 for the beginning
   * @param limit the maximum number of faces to examine, from 1
   */
  Page unseen(long place, int limit);

  /**
   * Records the position of a face.
   *
   * @param region null if the detector found none
   */
  void record(FaceKey face, @Nullable FaceRegion region);

  /**
   * Faces whose images no detector has examined.
   *
   * @param faces their names
   * @param place where the next ones are; where the search began when there are no more
   */
  record Page(List<FaceName> faces, long place) {}
}
