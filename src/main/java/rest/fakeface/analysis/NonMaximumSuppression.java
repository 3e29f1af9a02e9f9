package rest.fakeface.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Greedy non-maximum suppression: of boxes that overlap by more than a threshold, the one with the
 * highest score stays.
 *
 * @param overlap the most that two boxes that stay may have in common, as intersection over union
 * @param limit how many stay at most
 */
record NonMaximumSuppression(float overlap, int limit) {

  /** Those that stay, the strongest first. */
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
