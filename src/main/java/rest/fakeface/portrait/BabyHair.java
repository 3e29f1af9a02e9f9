package rest.fakeface.portrait;

import java.awt.Graphics2D;

/** The fine down of a small child: a see-through cap and a few locks on top. */
final class BabyHair implements HairStyle {

  /** Where the down ends, in degrees from the crown. */
  private static final double EDGE = 86;

  private final Scalp scalp;
  private final HairTone tone;
  private final Dice dice;
  private final double density;

  /** Down that covers the scalp with the given opacity, 0 to 1. */
  BabyHair(Likeness likeness, double density) {
    scalp = Scalp.of(likeness);
    tone = likeness.palette().hair();
    dice = likeness.traits().dice(Feature.HAIR_TEXTURE);
    this.density = density;
  }

  @Override
  public void paintBehind(Graphics2D g) {}

  @Override
  public void paintInFront(Graphics2D g) {
    Curve rim = scalp.dome(-EDGE, EDGE, 2, 1);
    // Each cap reaches a little further down and covers a little less: a soft hairline.
    for (int i = 0; i < 5; i++) {
      Curve edge = hairline(34 - 9 * i);
      g.setColor(Tint.veil(tone.base(), 0.1 + 0.16 * density));
      g.fill(Brush.between(rim, edge));
    }
    down(g, rim, hairline(14));
    locks(g);
  }

  /** The edge of the down, from temple to temple. */
  private Curve hairline(double rise) {
    FaceShape face = scalp.face();
    double front = scalp.hairline() - rise;
    Spot temple = face.above(EDGE, 0);
    Curve right =
        Curve.from(0, front)
            .to(face.skull() * 0.4, front + 6)
            .to(face.skull() * 0.74, front + 44)
            .to((face.skull() * 0.88 + temple.x()) / 2, (front + 80 + temple.y()) / 2)
            .to(temple.x(), temple.y());
    return Curve.sampled(t -> t < 0.5 ? right.at(1 - 2 * t).mirrored() : right.at(2 * t - 1));
  }

  private void down(Graphics2D g, Curve rim, Curve hairline) {
    for (double t = 0.02; t < 1; t += 0.016) {
      Spot root = rim.at(0.5 + (t - 0.5) * 0.74);
      Spot tip = root.towards(hairline.at(t), dice.between(0.5, 1.08));
      Spot middle = root.towards(tip, 0.5).moved((t - 0.5) * 14, -2);
      g.setColor(Tint.veil(dice.chance(0.6) ? tone.base() : tone.light(), 0.22 + 0.3 * density));
      Curve strand = Curve.from(root.x(), root.y()).to(middle.x(), middle.y()).to(tip.x(), tip.y());
      g.fill(Brush.stroke(strand, 1, 5, 1));
    }
  }

  private void locks(Graphics2D g) {
    double y = scalp.face().crown();
    double side = dice.chance(0.5) ? 1 : -1;
    g.setColor(Tint.veil(tone.base(), 0.65));
    for (double x = -34; x <= 34; x += 8.5) {
      double reach = side * dice.between(18, 44);
      double lift = dice.between(4, 20);
      Curve lock =
          Curve.from(x - reach * 0.5, y + dice.between(8, 30))
              .to(x, y - lift * 0.4)
              .to(x + reach * 0.6, y - lift)
              .to(x + reach * 1.3, y - lift * 0.2);
      g.fill(Brush.stroke(lock, 1, 8, 1));
    }
  }
}
