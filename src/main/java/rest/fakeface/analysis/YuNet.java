package rest.fakeface.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the output of YuNet (W. Wu, H. Peng, S. Yu, YuNet: A Tiny Millisecond-level Face Detector,
 * 2023), the version without anchors: at three strides, each cell of a grid over the input has a
 * class score, an object score, a box and five landmarks. The score of a face is the geometric mean
 * of both scores.
 */
final class YuNet implements BoxDecoder {

  private static final int[] STRIDES = {8, 16, 32};
  private static final List<String> HEADS = List.of("cls", "obj", "bbox", "kps");
  private static final int[] ELEMENTS = {1, 1, 4, 10};

  private final int width;
  private final int height;

  private YuNet(int width, int height) {
    this.width = width;
    this.height = height;
  }

  static YuNet of(Descriptor descriptor, InputSpec spec) {
    for (String key : List.of("input.width", "input.height")) {
      if (descriptor.wholeNumber(key, 32, 4096, null) % 32 != 0) {
        descriptor.refuse(key, "a multiple of 32");
      }
    }
    return new YuNet(spec.width(), spec.height());
  }

  @Override
  public Map<String, Integer> outputs() {
    Map<String, Integer> outputs = new HashMap<>();
    for (int stride : STRIDES) {
      for (int head = 0; head < HEADS.size(); head++) {
        outputs.put(HEADS.get(head) + "_" + stride, cells(stride) * ELEMENTS[head]);
      }
    }
    return outputs;
  }

  @Override
  public boolean landmarks() {
    return true;
  }

  @Override
  public List<DetectedFace> decode(ModelOutputs answer, float minimum) {
    List<DetectedFace> faces = new ArrayList<>();
    for (int stride : STRIDES) {
      List<float[]> heads =
          HEADS.stream().map(head -> answer.elements(head + "_" + stride)).toList();
      for (int head = 0; head < heads.size(); head++) {
        if (heads.get(head).length != cells(stride) * ELEMENTS[head]) {
          throw new IllegalStateException(
              HEADS.get(head) + "_" + stride + " is not of a grid of " + cells(stride) + " cells");
        }
      }
      decode(stride, heads, minimum, faces);
    }
    return faces;
  }

  private void decode(int stride, List<float[]> heads, float minimum, List<DetectedFace> faces) {
    for (int cell = 0; cell < cells(stride); cell++) {
      double score = Math.sqrt(clamp(heads.get(0)[cell]) * clamp(heads.get(1)[cell]));
      if (score >= minimum) {
        int column = cell % (width / stride);
        int row = cell / (width / stride);
        Box box = box(heads.get(2), cell, column, row, stride);
        List<Point> landmarks = new ArrayList<>();
        for (int at = 10 * cell; at < 10 * (cell + 1); at += 2) {
          float x = (column + heads.get(3)[at]) * stride;
          float y = (row + heads.get(3)[at + 1]) * stride;
          landmarks.add(new Point(x, y));
        }
        faces.add(new DetectedFace(box, (float) score, landmarks));
      }
    }
  }

  private static Box box(float[] boxes, int cell, int column, int row, int stride) {
    int at = 4 * cell;
    float x = (column + boxes[at]) * stride;
    float y = (row + boxes[at + 1]) * stride;
    float halfWidth = (float) Math.exp(boxes[at + 2]) * stride / 2;
    float halfHeight = (float) Math.exp(boxes[at + 3]) * stride / 2;
    return new Box(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
  }

  private int cells(int stride) {
    return (width / stride) * (height / stride);
  }

  private static double clamp(double score) {
    return Math.max(0, Math.min(1, score));
  }
}
