package rest.fakeface.portrait;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/** The two ears, and earrings in some women's. */
final class Ears implements Layer {

  private static final Color GOLD = Tint.of(0xd9b25a);
  private static final Color PEARL = Tint.of(0xf2ede4);

  private final Likeness likeness;
  private final Palette palette;
  private final double x;
  private final double top;
  private final double height;
  private final double stick;

  Ears(Likeness likeness) {
    this.likeness = likeness;
    palette = likeness.palette();
    Dice dice = likeness.traits().dice(Feature.EARS);
    FaceShape face = likeness.face();
    x = face.cheek() - 8;
    top = likeness.physique().eyeY() - 26 + dice.around(0, 8);
    double grown = 1 + 0.14 * likeness.traits().seniority();
    height = face.height() * dice.around(0.205, 0.02) * grown;
    stick = dice.around(34, 9);
  }

  @Override
  public void paint(Graphics2D g) {
    Curve rim =
        Curve.from(x - 14, top + height * 0.08)
            .to(x + stick * 0.55, top - height * 0.05)
            .to(x + stick, top + height * 0.14)
            .to(x + stick * 0.86, top + height * 0.5)
            .to(x + stick * 0.42, top + height * 0.9)
            .to(x - 4, top + height)
            .to(x - 22, top + height * 0.8);
    Curve fold =
        Curve.from(x + 4, top + height * 0.14)
            .to(x + stick * 0.6, top + height * 0.1)
            .to(x + stick * 0.66, top + height * 0.36)
            .to(x + stick * 0.3, top + height * 0.66);
    paint(g, rim, fold);
    paint(g, rim.mirrored(), fold.mirrored());
    earrings(g);
  }

  private void paint(Graphics2D g, Curve rim, Curve fold) {
    g.setColor(Tint.mix(palette.skin(), palette.blush(), 0.22));
    g.fill(Brush.area(rim));
    g.setColor(Tint.veil(palette.line(), 0.5));
    g.fill(Brush.stroke(fold, 2, 7, 2));
  }

  private void earrings(Graphics2D g) {
    Dice dice = likeness.traits().dice(Feature.EARS);
    boolean worn = dice.chance(0.45 * likeness.traits().feminine());
    if (!worn) {
      return;
    }
    g.setColor(dice.pick(List.of(GOLD, PEARL)));
    double size = dice.between(6, 10);
    double hang = dice.between(-6, 12);
    for (int side = -1; side <= 1; side += 2) {
      g.fill(Brush.oval(side * (x + 15), top + height + hang, size, size + Math.max(0, hang)));
    }
  }
}
