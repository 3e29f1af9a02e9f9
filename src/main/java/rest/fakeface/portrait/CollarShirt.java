package rest.fakeface.portrait;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** A buttoned shirt with a turned-down collar. */
final class CollarShirt implements Layer {

  private static final double OPEN = 0.14;

  private final Torso torso;
  private final Fabric fabric;
  private final double depth;

  CollarShirt(Likeness likeness) {
    Dice dice = likeness.traits().dice(Feature.CLOTHES);
    torso = likeness.physique().torso();
    fabric = dice.chance(0.4) ? Fabric.pale(dice) : Fabric.of(likeness.traits(), dice).plain();
    depth = dice.between(62, 104);
  }

  /** The shirt worn under a jacket. */
  CollarShirt(Likeness likeness, Fabric fabric) {
    torso = likeness.physique().torso();
    this.fabric = fabric;
    depth = 70;
  }

  @Override
  public void paint(Graphics2D g) {
    Spot side = torso.rightShoulder().at(OPEN);
    double tip = side.y() + depth;
    Curve neckline = Curve.from(-side.x(), side.y()).to(0, tip).to(side.x(), side.y());
    fabric.fill(torso.below(neckline, OPEN), g);
    g.setColor(fabric.fold());
    g.fill(Brush.stroke(Curve.from(9, tip - 2).to(12, tip + 60).to(10, 1034), 2, 4, 4));
    buttons(g, tip + 34);
    Path2D flap = flap(side, tip);
    flap(g, flap);
    flap.transform(AffineTransform.getScaleInstance(-1, 1));
    flap(g, flap);
  }

  private Path2D flap(Spot side, double tip) {
    Path2D flap = new Path2D.Double();
    flap.moveTo(side.x() - 6, side.y() - 30);
    flap.curveTo(side.x() - 18, side.y() + 8, 34, tip - 34, 2, tip);
    flap.lineTo(side.x() * 0.52, tip + 42);
    flap.curveTo(side.x() * 0.8, tip, side.x() + 22, side.y() + 30, side.x() + 14, side.y() + 2);
    flap.closePath();
    return flap;
  }

  private void flap(Graphics2D g, Path2D flap) {
    g.translate(0, 7);
    g.setColor(Tint.veil(fabric.fold(), 0.55));
    g.fill(flap);
    g.translate(0, -7);
    g.setColor(Tint.lighter(fabric.colour(), 0.1));
    g.fill(flap);
  }

  private void buttons(Graphics2D g, double top) {
    for (double y = top; y < 1030; y += 62) {
      g.setColor(fabric.fold());
      g.fill(Brush.oval(0, y + 1.5, 6.5, 6.5));
      g.setColor(Tint.mix(fabric.accent(), fabric.colour(), 0.25));
      g.fill(Brush.oval(0, y, 6, 6));
    }
  }
}
