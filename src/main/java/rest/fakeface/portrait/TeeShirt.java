package rest.fakeface.portrait;

import java.awt.Graphics2D;

/** A T-shirt with a round or pointed neck. */
final class TeeShirt implements Layer {

  private final Torso torso;
  private final Fabric fabric;
  private final boolean pointed;
  private final double open;
  private final double depth;

  TeeShirt(Likeness likeness) {
    Dice dice = likeness.traits().dice(Feature.CLOTHES);
    torso = likeness.physique().torso();
    fabric = Fabric.of(likeness.traits(), dice);
    pointed = dice.chance(0.3) && likeness.traits().age() > 10;
    open = dice.between(0.16, 0.24);
    depth = dice.between(48, 72) * (pointed ? 1.5 : 1);
  }

  @Override
  public void paint(Graphics2D g) {
    Curve edge = neckline(0);
    fabric.fill(torso.below(edge, open), g);
    g.setColor(fabric.fold());
    g.fill(Brush.stroke(neckline(14), 1, 6, 1));
    g.setColor(Tint.mix(fabric.colour(), fabric.accent(), fabric.stripe() > 0 ? 0.8 : 0.12));
    g.fill(Brush.between(edge, neckline(13)));
    seams(g);
  }

  private Curve neckline(double drop) {
    if (!pointed) {
      return torso.roundNeckline(open, depth + drop);
    }
    Spot end = torso.rightShoulder().at(open);
    double tip = end.y() + depth + drop;
    return Curve.sampled(
        t -> {
          double across = 2 * t - 1;
          double fall = 1 - Math.sqrt(across * across + 0.004);
          return new Spot(end.x() * across, end.y() + (tip - end.y()) * Math.max(0, fall));
        });
  }

  private void seams(Graphics2D g) {
    g.setColor(Tint.veil(fabric.fold(), 0.5));
    double x = torso.shoulder() * 0.82;
    Curve seam = Curve.from(x, torso.drop() + 12).to(x - 24, torso.drop() + 80).to(x - 26, 1030);
    g.fill(Brush.stroke(seam, 2, 5, 4));
    g.fill(Brush.stroke(seam.mirrored(), 2, 5, 4));
  }
}
