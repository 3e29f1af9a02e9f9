package rest.fakeface.portrait;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Dungarees over a T-shirt, for children. */
final class Dungarees implements Layer {

  private static final List<Color> DENIM =
      List.of(Tint.of(0x4f6f92), Tint.of(0x3f5675), Tint.of(0x9a6b4f), Tint.of(0x6d7f5f));
  private static final Color BRASS = Tint.of(0xd8b56a);

  private final Torso torso;
  private final Layer tee;
  private final Fabric denim;

  Dungarees(Likeness likeness) {
    Dice dice = likeness.traits().dice(Feature.CLOTHES);
    torso = likeness.physique().torso();
    tee = new TeeShirt(likeness);
    denim = new Fabric(dice.pick(DENIM), BRASS, 0);
  }

  @Override
  public void paint(Graphics2D g) {
    tee.paint(g);
    double half = torso.shoulder() * 0.52;
    double top = torso.drop() + 84;
    strap(g, 1, half, top);
    strap(g, -1, half, top);
    denim.fill(new RoundRectangle2D.Double(-half, top, 2 * half, 300, 26, 26), g);
    g.setColor(Tint.veil(denim.fold(), 0.6));
    g.fill(Brush.stroke(Curve.from(-half + 8, top + 16).to(half - 8, top + 16), 3, 3, 3));
    for (int side = -1; side <= 1; side += 2) {
      g.setColor(BRASS);
      g.fill(Brush.oval(side * (half - 26), top + 22, 11, 11));
    }
  }

  private void strap(Graphics2D g, int side, double half, double top) {
    Spot in = torso.rightShoulder().at(0.3);
    Spot out = torso.rightShoulder().at(0.42);
    Path2D strap = new Path2D.Double();
    strap.moveTo(side * in.x(), in.y());
    strap.lineTo(side * out.x(), out.y());
    strap.lineTo(side * (half - 6), top + 34);
    strap.lineTo(side * (half - 48), top + 34);
    strap.closePath();
    denim.fill(strap, g);
  }
}
