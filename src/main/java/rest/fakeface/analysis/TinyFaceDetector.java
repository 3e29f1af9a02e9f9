package rest.fakeface.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the output of face-api's tiny face detector (after J. Redmon, A. Farhadi, YOLO9000: Better,
 * Faster, Stronger, 2016): for each cell of a grid over the input, the offsets, sizes and scores of
 * five boxes relative to anchors.
 */
record TinyFaceDetector(int width, int height) implements BoxDecoder {

  /** The widths and heights of the anchors, in cells. */
  private static final float[][] ANCHORS = {
    {1.603231f, 2.094468f},
    {6.041143f, 7.080126f},
    {2.882459f, 3.518061f},
    {4.266906f, 5.178857f},
    {9.041765f, 10.66308f}
  };

  private static final String OUTPUT = "anchors";

  /** The elements of each box: x, y, width, height, score. */
  private static final int ELEMENTS = 5;

  static TinyFaceDetector of(Descriptor descriptor, InputSpec spec) {
    for (String key : List.of("input.width", "input.height")) {
      descriptor.wholeNumber(key, 32, 4096, null);
    }
    return new TinyFaceDetector(spec.width(), spec.height());
  }

  @Override
  public Map<String, Integer> outputs() {
    return Map.of(OUTPUT, elements());
  }

  @Override
  public boolean landmarks() {
    return false;
  }

  @Override
  public List<DetectedFace> decode(ModelOutputs outputs, float minimum) {
    float[] all = outputs.elements(OUTPUT);
    if (all.length != elements()) {
      throw new IllegalStateException(
          OUTPUT + " is not of a grid of " + cells(width) + " by " + cells(height) + " cells");
    }
    List<DetectedFace> faces = new ArrayList<>();
    for (int at = 0; at < all.length; at += ELEMENTS) {
      float score = (float) sigmoid(all[at + 4]);
      if (score >= minimum) {
        faces.add(new DetectedFace(box(all, at), score, List.of()));
      }
    }
    return faces;
  }

  private Box box(float[] all, int at) {
    int anchor = at / ELEMENTS % ANCHORS.length;
    int cell = at / ELEMENTS / ANCHORS.length;
    int column = cell % cells(width);
    int row = cell / cells(width);
    double across = (double) width / cells(width);
    double down = (double) height / cells(height);
    double x = (column + sigmoid(all[at])) * across;
    double y = (row + sigmoid(all[at + 1])) * down;
    double halfWidth = Math.exp(all[at + 2]) * ANCHORS[anchor][0] * across / 2;
    double halfHeight = Math.exp(all[at + 3]) * ANCHORS[anchor][1] * down / 2;
    return new Box(
        (float) (x - halfWidth),
        (float) (y - halfHeight),
        (float) (x + halfWidth),
        (float) (y + halfHeight));
  }

  private int elements() {
    return cells(width) * cells(height) * ANCHORS.length * ELEMENTS;
  }

  /**
   * The number of cells along a side. The first convolution removes a pixel at each border; then
   * five pools halve the size, rounding up.
   */
  private static int cells(int pixels) {
    int cells = pixels - 2;
    for (int pool = 0; pool < 5; pool++) {
      cells = (cells + 1) / 2;
    }
    return cells;
  }

  private static double sigmoid(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
