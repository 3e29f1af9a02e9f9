package rest.fakeface.analysis;

import java.util.List;

/**
 * A similarity transformation of the plane, which rotates, scales uniformly and translates: (x, y)
 * is mapped to (a x - b y + c, b x + a y + d).
 */
record Similarity(double a, double b, double c, double d) {

  /**
   * The least-squares similarity that maps points to other points: S. Umeyama, Least-squares
   * estimation of transformation parameters between two point patterns, 1991, simplified for the
   * plane.
   */
  static Similarity between(List<Point> points, List<Point> others) {
    Point from = mean(points);
    Point to = mean(others);
    double dot = 0;
    double cross = 0;
    double spread = 0;
    for (int i = 0; i < points.size(); i++) {
      double x = points.get(i).x() - from.x();
      double y = points.get(i).y() - from.y();
      double u = others.get(i).x() - to.x();
      double v = others.get(i).y() - to.y();
      dot += x * u + y * v;
      cross += x * v - y * u;
      spread += x * x + y * y;
    }
    double a = dot / spread;
    double b = cross / spread;
    return new Similarity(
        a, b, to.x() - a * from.x() + b * from.y(), to.y() - b * from.x() - a * from.y());
  }

  Similarity inverse() {
    double square = a * a + b * b;
    double p = a / square;
    double q = -b / square;
    return new Similarity(p, q, -(p * c - q * d), -(q * c + p * d));
  }

  double x(double x, double y) {
    return a * x - b * y + c;
  }

  double y(double x, double y) {
    return b * x + a * y + d;
  }

  private static Point mean(List<Point> points) {
    double x = points.stream().mapToDouble(Point::x).average().orElseThrow();
    double y = points.stream().mapToDouble(Point::y).average().orElseThrow();
    return new Point((float) x, (float) y);
  }
}
