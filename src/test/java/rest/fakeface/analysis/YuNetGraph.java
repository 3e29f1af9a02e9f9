package rest.fakeface.analysis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A network with the output of YuNet for an input of 64 by 32: a face at each of the three strides,
 * and others with low scores.
 */
final class YuNetGraph {

  private final OnnxGraph graph = new OnnxGraph().input("input", -1, 3, 32, 64);

  OnnxGraph graph() {
    // In a grid of 8 by 4: column 3, row 1. The geometric mean of the scores is 0.9.
    stride(8, 32, 8 + 3, new float[] {0.81f, 1}, 0.5f, 0.25f, lnOf(2), lnOf(3));
    // In a grid of 4 by 2: column 1, row 1. A score above 1 is treated as 1.
    stride(16, 8, 4 + 1, new float[] {1.5f, 0.64f}, 0.5f, 0.5f, lnOf(0.25), lnOf(0.25));
    // In a grid of 2 by 1: column 1.
    stride(32, 2, 1, new float[] {0.7f, 0.7f}, 0.5f, 0.5f, lnOf(0.25), lnOf(1));
    return graph;
  }

  /**
   * The face with a centre and a size. Its landmarks are the corner of a cell and steps of one
   * cell.
   */
  static DetectedFace face(float score, float x, float y, float width, float height, int stride) {
    int column = (int) x / stride;
    int row = (int) y / stride;
    List<Point> landmarks =
        IntStream.range(0, 5)
            .mapToObj(i -> new Point((column + i / 2f) * stride, (row - i / 4f) * stride))
            .toList();
    return new DetectedFace(
        new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2), score, landmarks);
  }

  private void stride(int stride, int cells, int cell, float[] scores, float... box) {
    float[] cls = new float[cells];
    float[] obj = new float[cells];
    float[] bbox = new float[cells * 4];
    float[] kps = new float[cells * 10];
    // A high class score with a low object score is not a face.
    cls[0] = 1;
    obj[0] = 0.04f;
    cls[cell] = scores[0];
    obj[cell] = scores[1];
    System.arraycopy(box, 0, bbox, 4 * cell, 4);
    for (int i = 0; i < 5; i++) {
      kps[10 * cell + 2 * i] = i / 2f;
      kps[10 * cell + 2 * i + 1] = -i / 4f;
    }
    graph.constant("cls_" + stride, new long[] {1, cells, 1}, cls);
    graph.constant("obj_" + stride, new long[] {1, cells, 1}, obj);
    graph.constant("bbox_" + stride, new long[] {1, cells, 4}, bbox);
    graph.constant("kps_" + stride, new long[] {1, cells, 10}, kps);
  }

  private static float lnOf(double value) {
    return (float) Math.log(value);
  }
}
