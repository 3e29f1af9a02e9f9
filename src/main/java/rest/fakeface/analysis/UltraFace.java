package rest.fakeface.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the output of UltraFace (Ultra-Light-Fast-Generic-Face-Detector-1MB): for each prior box,
 * the probabilities of background and face, and the corners of the face's box as fractions of the
 * input's sides.
 *
 * @param width the input's width in pixels
 * @param height the input's height in pixels
 */
record UltraFace(int width, int height) implements BoxDecoder {

  private static final String SCORES = "scores";
  private static final String BOXES = "boxes";

  @Override
  public Map<String, Integer> outputs() {
    return Map.of(SCORES, 2, BOXES, 4);
  }

  @Override
  public boolean landmarks() {
    return false;
  }

  @Override
  public List<DetectedFace> decode(ModelOutputs outputs, float minimum) {
    float[] scores = outputs.elements(SCORES);
    float[] boxes = outputs.elements(BOXES);
    if (boxes.length != 2 * scores.length) {
      throw new IllegalStateException(
          SCORES + " and " + BOXES + " are not two and four elements for each prior box");
    }
    List<DetectedFace> faces = new ArrayList<>();
    for (int prior = 0; prior < scores.length / 2; prior++) {
      float score = scores[2 * prior + 1];
      if (score >= minimum) {
        int at = 4 * prior;
        Box box =
            new Box(
                boxes[at] * width,
                boxes[at + 1] * height,
                boxes[at + 2] * width,
                boxes[at + 3] * height);
        faces.add(new DetectedFace(box, score, List.of()));
      }
    }
    return faces;
  }
}
