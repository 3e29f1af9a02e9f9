package rest.fakeface.portrait;

import java.awt.Color;
import java.awt.Graphics2D;

/** A blouse with a wide soft neckline, in some with a necklace above it. */
final class Blouse implements Layer {

  private static final Color GOLD = Tint.of(0xd2a955);

  private final Torso torso;
  private final Fabric fabric;
  private final double open;
  private final double depth;
  private final boolean frilled;
  private final boolean necklace;

  Blouse(Likeness likeness) {
    Dice dice = likeness.traits().dice(Feature.CLOTHES);
    torso = likeness.physique().torso();
    fabric = dice.chance(0.25) ? Fabric.pale(dice) : Fabric.of(likeness.traits(), dice).plain();
    open = dice.between(0.25, 0.42);
    depth = dice.between(60, 110);
    frilled = dice.chance(0.4);
    necklace = dice.chance(0.5) && likeness.traits().adult();
  }

  @Override
  public void paint(Graphics2D g) {
    if (necklace) {
      necklace(g);
    }
    Curve edge = torso.roundNeckline(open, depth);
    fabric.fill(torso.below(edge, open), g);
    if (frilled) {
      frill(g, edge);
    }
    g.setColor(Tint.veil(fabric.fold(), 0.6));
    g.fill(Brush.stroke(edge.moved(0, 3), 3, 6, 3));
    gathers(g, edge);
  }

  private void necklace(Graphics2D g) {
    Curve chain = torso.roundNeckline(0.06, 78);
    g.setColor(GOLD);
    g.fill(Brush.stroke(chain, 2.5, 3.5, 2.5));
    Spot low = chain.at(0.5);
    g.fill(Brush.oval(low.x(), low.y() + 9, 7, 9));
  }

  private void frill(Graphics2D g, Curve edge) {
    Curve hem = Curve.sampled(t -> edge.at(t).moved(0, 34 + 7 * Math.sin(2 * Math.PI * 4 * t)));
    g.setColor(Tint.veil(fabric.fold(), 0.4));
    g.fill(Brush.between(edge, hem.moved(0, 6)));
    g.setColor(Tint.lighter(fabric.colour(), 0.12));
    g.fill(Brush.between(edge, hem));
  }

  private void gathers(Graphics2D g, Curve edge) {
    g.setColor(Tint.veil(fabric.fold(), 0.32));
    for (double t = 0.14; t < 0.9; t += 0.12) {
      Spot top = edge.at(t);
      double lean = top.x() * 0.14;
      Curve gather =
          Curve.from(top.x(), top.y() + 6)
              .to(top.x() + lean * 0.4, top.y() + 50)
              .to(top.x() + lean, top.y() + 116);
      g.fill(Brush.stroke(gather, 4, 5, 1));
    }
  }
}
