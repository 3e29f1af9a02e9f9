package rest.fakeface.portrait;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** A jacket with lapels, worn over a shirt or a T-shirt. */
final class Jacket implements Layer {

  private static final double OPEN = 0.26;

  private final Torso torso;
  private final Fabric fabric;
  private final Layer under;
  private final double depth;

  Jacket(Likeness likeness) {
    Dice dice = likeness.traits().dice(Feature.CLOTHES);
    torso = likeness.physique().torso();
    fabric = Fabric.of(likeness.traits(), dice).plain();
    boolean shirt = dice.chance(0.6);
    under = shirt ? new CollarShirt(likeness, Fabric.pale(dice)) : new TeeShirt(likeness);
    depth = dice.between(190, 260);
  }

  @Override
  public void paint(Graphics2D g) {
    under.paint(g);
    half(g, 1);
    half(g, -1);
  }

  private void half(Graphics2D g, int side) {
    Graphics2D mine = (Graphics2D) g.create();
    mine.scale(side, 1);
    Spot start = torso.rightShoulder().at(OPEN);
    double close = Math.min(1020, start.y() + depth);
    Path2D front = Brush.line(torso.rightShoulder(OPEN).moved(3, -4));
    front.lineTo(-4, PortraitPainter.SIZE + 30.0);
    front.lineTo(-4, close);
    front.closePath();
    fabric.fill(front, mine);
    lapel(mine, start, close);
    mine.dispose();
  }

  private void lapel(Graphics2D g, Spot start, double close) {
    Path2D lapel = new Path2D.Double();
    double notch = start.y() + (close - start.y()) * 0.36;
    lapel.moveTo(start.x() - 10, start.y() - 12);
    lapel.curveTo(start.x() - 20, start.y() + 50, 40, close - 60, 0, close);
    lapel.lineTo(start.x() * 1.15, notch + 34);
    lapel.lineTo(start.x() * 0.98, notch + 10);
    lapel.lineTo(start.x() * 1.3, notch - 2);
    lapel.curveTo(
        start.x() * 1.25,
        start.y() + 20,
        start.x() + 16,
        start.y() + 4,
        start.x() + 10,
        start.y() - 3);
    lapel.closePath();
    g.setColor(Tint.lighter(fabric.colour(), 0.08));
    g.fill(lapel);
    g.setColor(Tint.veil(fabric.fold(), 0.8));
    Curve edge =
        Curve.from(start.x() * 1.15, notch + 34)
            .to(start.x() * 0.62, (notch + close) / 2 + 22)
            .to(0, close);
    g.fill(Brush.stroke(edge, 2, 5, 3));
    Curve cut = Curve.from(start.x() * 0.5, notch + 6).to(start.x() * 0.98, notch + 10);
    g.fill(Brush.stroke(cut, 1, 4, 2));
  }
}
