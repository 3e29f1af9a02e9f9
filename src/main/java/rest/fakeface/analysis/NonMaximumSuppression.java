package rest.fakeface.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Greedy non-maximum suppression: among boxes that overlap by more than a threshold, only the one
 * with the highest score is kept.
 *
 * @param overlap the maximum overlap of two boxes that are both kept, as intersection over union
 * @param limit the maximum number of boxes that are kept
 */
record NonMaximumSuppression(float overlap, int limit) {

  /** The faces that are kept, ordered by descending score. */
  List<DetectedFace> of(List<DetectedFace> faces) {
    List<DetectedFace> byScore = new ArrayList<>(faces);
    byScore.sort(Comparator.comparing(DetectedFace::score).reversed());
    List<DetectedFace> staying = new ArrayList<>();
    for (DetectedFace face : byScore) {
      if (staying.size() == limit) {
        break;
      }
      if (staying.stream()
          .allMatch(other -> other.box().intersectionOverUnion(face.box()) <= overlap)) {
        staying.add(face);
      }
    }
    return staying;
  }
}
