package rest.fakeface.portrait;

import java.awt.Graphics2D;

/** Hair with a fringe over the forehead, the rest of it cut in any length. */
final class FringedHair implements HairStyle {

  private static final int LOCKS = 7;

  private final HairStyle sides;
  private final Scalp scalp;
  private final HairTone tone;
  private final double top;
  private final double fringe;
  private final Dice dice;

  /** Adds a fringe to a style; top is how far it stands off the crown. */
  FringedHair(Likeness likeness, HairStyle sides, double top, Dice dice) {
    this.sides = sides;
    this.top = top;
    this.dice = dice;
    scalp = Scalp.of(likeness);
    tone = likeness.palette().hair();
    fringe = likeness.physique().browY() - dice.between(2, 30);
  }

  @Override
  public void paintBehind(Graphics2D g) {
    sides.paintBehind(g);
  }

  @Override
  public void paintInFront(Graphics2D g) {
    sides.paintInFront(g);
    for (int i = 0; i < LOCKS; i++) {
      // From the temples to the middle, so that the middle lies on top.
      int place = i % 2 == 0 ? i / 2 : LOCKS - 1 - i / 2;
      lock(2.0 * place / LOCKS - 1, 2.0 * (place + 1) / LOCKS - 1).paintShining(tone, g);
    }
  }

  /** A lock of the fringe between two shares of the skull's half width. */
  private Tress lock(double left, double right) {
    return new Tress(edge(left - 0.05), edge(right + 0.05));
  }

  private Curve edge(double share) {
    FaceShape face = scalp.face();
    double x = share * face.skull() * 0.84;
    double drop = fringe + 30 * share * share + dice.around(0, 7);
    Spot root = face.above(scalp.degreesAt(x * 0.5), top * 0.9);
    return Curve.from(root.x(), root.y() + 2)
        .to(x * 0.9, root.y() + (drop - root.y()) * 0.42)
        .to(x * 1.02, drop - 40)
        .to(x, drop);
  }
}
