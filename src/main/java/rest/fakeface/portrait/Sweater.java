package rest.fakeface.portrait;

import java.awt.Graphics2D;

/** A knitted sweater with a ribbed collar, which in some is rolled up the neck. */
final class Sweater implements Layer {

  private static final double OPEN = 0.13;

  private final Likeness likeness;
  private final Torso torso;
  private final Fabric fabric;
  private final boolean rolled;

  Sweater(Likeness likeness) {
    Dice dice = likeness.traits().dice(Feature.CLOTHES);
    this.likeness = likeness;
    torso = likeness.physique().torso();
    fabric = Fabric.of(likeness.traits(), dice);
    rolled = dice.chance(0.4) && likeness.traits().age() > 8;
  }

  @Override
  public void paint(Graphics2D g) {
    fabric.fill(torso.below(torso.roundNeckline(OPEN, 34), OPEN), g);
    yoke(g);
    Curve upper =
        rolled
            ? neckline(likeness.face().chin() + 34, 1.06, 20)
            : neckline(torso.base() - 8, 1.02, 36);
    Curve lower = neckline(torso.base() + (rolled ? 10 : 16), 1.28, rolled ? 34 : 44);
    g.setColor(Tint.darker(fabric.colour(), 0.1));
    g.fill(Brush.between(upper, lower));
    g.setColor(Tint.veil(fabric.fold(), 0.55));
    for (double t = 0.04; t < 1; t += 0.046) {
      Spot from = upper.at(t);
      Spot to = lower.at(t);
      g.fill(Brush.stroke(Curve.from(from.x(), from.y()).to(to.x(), to.y()), 2, 3, 2));
    }
    g.fill(Brush.stroke(lower, 2, 5, 2));
  }

  private Curve neckline(double y, double width, double depth) {
    double half = torso.neck() * width;
    return Curve.sampled(
        t -> new Spot(-half * Math.cos(Math.PI * t), y + depth * Math.sin(Math.PI * t)));
  }

  private void yoke(Graphics2D g) {
    g.setColor(Tint.veil(fabric.fold(), 0.3));
    double x = torso.shoulder() * 0.86;
    for (double y = torso.drop() + 30; y < 1030; y += 30) {
      Curve knit =
          Curve.from(-x, y + 20).to(-x / 2, y + 42).to(0, y + 50).to(x / 2, y + 42).to(x, y + 20);
      g.fill(Brush.stroke(knit, 1, 4, 1));
    }
  }
}
