package rest.fakeface.portrait;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/** One eye: the ball within its lids, the lash line and the crease above. */
final class Eye implements Layer {

  private static final Color LASH = Tint.of(0x2b1f1c);

  private final Likeness likeness;
  private final EyeShape shape;
  private final double side;
  private final double gaze;
  private final EyeMakeUp makeUp;

  /** An eye at the right (side 1) or left (side -1); gaze is how far it looks to the right. */
  Eye(Likeness likeness, EyeShape right, double side, double gaze, EyeMakeUp makeUp) {
    this.likeness = likeness;
    this.shape = right;
    this.side = side;
    this.gaze = gaze;
    this.makeUp = makeUp;
  }

  @Override
  public void paint(Graphics2D g) {
    Path2D ball = Brush.between(here(shape.upperLid()), here(shape.lowerLid()));
    socket(g);
    g.setColor(Tint.of(0xfbf8f4));
    g.fill(ball);
    iris(g, new Area(ball));
    shadowOfLid(g);
    lids(g);
    lashes(g);
  }

  private Curve here(Curve right) {
    return side > 0 ? right : right.mirrored();
  }

  private void socket(Graphics2D g) {
    double w = shape.width();
    double shade = 0.22 + 0.2 * likeness.traits().seniority();
    new Glow(side * shape.x(), shape.y() - 0.3 * w, 1.35 * w, likeness.palette().shade(), shade)
        .paint(g);
    Color lid = Tint.veil(makeUp.shadow(), makeUp.shadowOpacity());
    g.setColor(lid);
    g.fill(Brush.between(here(shape.crease(12)), here(shape.upperLid())));
  }

  private void iris(Graphics2D g, Area ball) {
    double x = side * shape.x() + gaze;
    double y = shape.y() - shape.width() * 0.04;
    double radius = shape.width() * (0.47 + 0.04 * (1 - likeness.traits().adulthood()));
    Color iris = likeness.palette().iris();
    Area disc = disc(x, y, radius, ball);
    g.setColor(Tint.darker(iris, 0.45));
    g.fill(disc);
    g.setColor(iris);
    g.fill(disc(x, y, radius * 0.86, ball));
    new Glow(x, y + radius * 0.5, radius * 0.6, Tint.lighter(iris, 0.5), 0.55).paintOn(disc, g);
    g.setColor(Tint.of(0x14100f));
    g.fill(disc(x, y, radius * 0.42, ball));
    g.setColor(Tint.veil(Color.WHITE, 0.9));
    g.fill(Brush.oval(x - radius * 0.32, y - radius * 0.3, radius * 0.2, radius * 0.2));
  }

  /** As much of a disc as the lids leave visible. */
  private static Area disc(double x, double y, double radius, Area ball) {
    Area visible = new Area(Brush.oval(x, y, radius, radius));
    visible.intersect(ball);
    return visible;
  }

  private void shadowOfLid(Graphics2D g) {
    Curve upper = here(shape.upperLid());
    Curve below = upper.towards(here(shape.lowerLid()), 0.24);
    g.setColor(Tint.veil(LASH, 0.2));
    g.fill(Brush.between(upper, below));
  }

  private void lids(Graphics2D g) {
    Color line = likeness.palette().line();
    g.setColor(Tint.veil(line, 0.55));
    g.fill(Brush.stroke(here(shape.lowerLid()), 1, 3, 2));
    double lift = 11 + 3 * likeness.traits().feminine() - 5 * likeness.traits().seniority();
    g.fill(Brush.stroke(here(shape.crease(lift)), 1, 4, 1));
    g.setColor(Tint.mix(LASH, line, 0.15));
    g.fill(Brush.stroke(here(shape.upperLid()), 2, makeUp.lashLine(), makeUp.lashLine() * 0.7));
  }

  private void lashes(Graphics2D g) {
    double length = makeUp.lashLength();
    if (length < 1) {
      return;
    }
    g.setColor(LASH);
    for (double t = 0.62; t <= 1; t += 0.095) {
      Spot root = shape.upperLid().at(t);
      double reach = length * (0.5 + t * 0.5);
      Spot tip = root.moved(reach * (t - 0.25), -reach * (1.35 - t));
      Curve lash =
          Curve.from(root.x(), root.y())
              .to((root.x() + tip.x()) / 2 + 2, (root.y() + tip.y()) / 2 + 1)
              .to(tip.x(), tip.y());
      g.fill(Brush.stroke(here(lash), 3.4, 2.6, 0.6));
    }
  }
}
