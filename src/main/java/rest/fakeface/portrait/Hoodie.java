package rest.fakeface.portrait;

import java.awt.Graphics2D;

/** A hooded sweatshirt with drawstrings, the hood lying round the neck. */
final class Hoodie implements Layer {

  private static final double OPEN = 0.1;

  private final Torso torso;
  private final Fabric fabric;

  Hoodie(Likeness likeness) {
    torso = likeness.physique().torso();
    Dice dice = likeness.traits().dice(Feature.CLOTHES);
    fabric = Fabric.of(likeness.traits(), dice).plain();
  }

  @Override
  public void paint(Graphics2D g) {
    fabric.fill(torso.below(torso.roundNeckline(OPEN, 60), OPEN), g);
    double neck = torso.neck();
    double base = torso.base();
    Curve inner =
        Curve.from(neck * 0.9, base - 74)
            .to(neck * 0.93, base - 20)
            .to(neck * 0.66, base + 48)
            .to(neck * 0.2, base + 80)
            .to(0, base + 84);
    Curve outer =
        Curve.from(neck * 1.3, base - 66)
            .to(neck * 1.85, base - 12)
            .to(neck * 1.5, base + 76)
            .to(neck * 0.4, base + 134)
            .to(0, base + 140);
    hood(g, inner, outer);
    hood(g, inner.mirrored(), outer.mirrored());
    string(g, neck * 0.5, base + 92, 96);
    string(g, -neck * 0.46, base + 92, 84);
  }

  private void hood(Graphics2D g, Curve inner, Curve outer) {
    g.setColor(Tint.veil(fabric.fold(), 0.45));
    g.fill(Brush.between(inner, outer.moved(0, 10)));
    g.setColor(Tint.lighter(fabric.colour(), 0.07));
    g.fill(Brush.between(inner, outer));
    g.setColor(Tint.veil(fabric.fold(), 0.5));
    g.fill(Brush.stroke(inner.towards(outer, 0.12), 2, 6, 3));
    g.fill(Brush.stroke(inner.towards(outer, 0.6).part(0.15, 0.8), 1, 6, 1));
  }

  private void string(Graphics2D g, double x, double y, double length) {
    Curve cord = Curve.from(x, y).to(x * 1.08, y + length * 0.5).to(x, y + length);
    g.setColor(fabric.accent());
    g.fill(Brush.stroke(cord, 6, 6, 6));
    g.fill(Brush.oval(x, y + length, 5, 9));
  }
}
