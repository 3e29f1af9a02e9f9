package rest.fakeface.portrait;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Turns curves into shapes that Java2D can fill or stroke. */
final class Brush {

  private Brush() {}

  /** The curve itself, open. */
  static Path2D line(Curve curve) {
    Path2D path = new Path2D.Double();
    path.moveTo(curve.spot(0).x(), curve.spot(0).y());
    follow(path, curve);
    return path;
  }

  /** The area a curve encloses, its ends joined by a straight line. */
  static Path2D area(Curve curve) {
    Path2D path = line(curve);
    path.closePath();
    return path;
  }

  /** The area between two curves that run in the same direction. */
  static Path2D between(Curve one, Curve other) {
    Path2D path = line(one);
    Curve back = other.reversed();
    path.lineTo(back.spot(0).x(), back.spot(0).y());
    follow(path, back);
    path.closePath();
    return path;
  }

  /** A brush stroke along a curve, with its width at the start, the middle and the end. */
  static Path2D stroke(Curve curve, double start, double middle, double end) {
    Curve left = Curve.sampled(t -> beside(curve, t, width(start, middle, end, t) / 2));
    Curve right = Curve.sampled(t -> beside(curve, t, -width(start, middle, end, t) / 2));
    return between(left, right);
  }

  /** A disc or oval around a centre. */
  static Shape oval(double x, double y, double halfWidth, double halfHeight) {
    return new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
  }

  private static void follow(Path2D path, Curve curve) {
    for (int i = 0; i < curve.spots().size() - 1; i++) {
      Spot before = curve.spot(i - 1);
      Spot from = curve.spot(i);
      Spot to = curve.spot(i + 1);
      Spot after = curve.spot(i + 2);
      path.curveTo(
          from.x() + (to.x() - before.x()) / 6,
          from.y() + (to.y() - before.y()) / 6,
          to.x() - (after.x() - from.x()) / 6,
          to.y() - (after.y() - from.y()) / 6,
          to.x(),
          to.y());
    }
  }

  private static double width(double start, double middle, double end, double t) {
    double swell = Math.sin(Math.PI * t);
    double tip = t < 0.5 ? start : end;
    return tip + (middle - tip) * swell;
  }

  private static Spot beside(Curve curve, double t, double distance) {
    Spot before = curve.at(t - 0.02);
    Spot after = curve.at(t + 0.02);
    double dx = after.x() - before.x();
    double dy = after.y() - before.y();
    double length = Math.max(1e-6, Math.hypot(dx, dy));
    return curve.at(t).moved(-dy / length * distance, dx / length * distance);
  }
}
