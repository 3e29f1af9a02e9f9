package rest.fakeface.portrait;

import java.awt.Graphics2D;
import java.awt.Shape;

/** Hair combed back and gathered in a bun or a ponytail. */
final class GatheredHair implements HairStyle {

  private final HairStyle combedBack;
  private final Scalp scalp;
  private final HairTone tone;
  private final boolean bun;
  private final double size;
  private final double side;

  GatheredHair(Likeness likeness, Dice dice) {
    combedBack =
        new CroppedHair(likeness, dice.between(8, 18), 9, dice.between(0, 8), dice.around(0, 20));
    scalp = Scalp.of(likeness);
    tone = likeness.palette().hair();
    bun = dice.chance(0.5);
    size = dice.between(0.36, 0.5) * scalp.face().skull();
    side = dice.chance(0.5) ? 1 : -1;
  }

  @Override
  public void paintBehind(Graphics2D g) {
    if (bun) {
      bun(g);
    } else {
      ponytail(g);
    }
    combedBack.paintBehind(g);
  }

  @Override
  public void paintInFront(Graphics2D g) {
    combedBack.paintInFront(g);
    FaceShape face = scalp.face();
    Curve wisp =
        Curve.from(face.skull() * 0.86, scalp.earTop() - 60)
            .to(face.cheek() * 1.0, scalp.earTop() - 6)
            .to(face.cheek() * 0.98, scalp.earTop() + 64)
            .to(face.cheek() * 1.03, scalp.earTop() + 104);
    g.setColor(tone.base());
    g.fill(Brush.stroke(wisp, 5, 9, 1));
    g.fill(Brush.stroke(wisp.mirrored(), 5, 9, 1));
  }

  private void bun(Graphics2D g) {
    double y = scalp.face().crown() - size * 0.45;
    g.setColor(tone.dark());
    Shape knot = Brush.oval(0, y, size * 1.08, size);
    g.fill(knot);
    new Glow(-size * 0.3, y - size * 0.3, size, tone.light(), 0.6).paintOn(knot, g);
    g.setColor(Tint.veil(tone.light(), 0.5));
    for (double t = -0.7; t < 0.8; t += 0.24) {
      Curve coil =
          Curve.from(-size * 0.9, y + t * size * 0.5)
              .to(t * size * 0.3, y + (t - 0.15) * size)
              .to(size * 0.9, y + t * size * 0.6);
      g.fill(Brush.stroke(coil, 1, 5, 1));
    }
  }

  private void ponytail(Graphics2D g) {
    FaceShape face = scalp.face();
    double x = face.skull();
    Curve outer =
        Curve.from(x * 0.3, face.down(0.1))
            .to(x * 1.14, face.down(0.06))
            .to(x * 1.5, face.down(0.42))
            .to(x * 1.42, face.down(0.85))
            .to(x * 1.16, face.down(1.3));
    Curve inner =
        Curve.from(x * 0.3, face.down(0.3))
            .to(x * 0.9, face.down(0.3))
            .to(x * 1.06, face.down(0.55))
            .to(x * 0.98, face.down(0.9))
            .to(x * 1.1, face.down(1.28));
    Tress tail = new Tress(outer, inner);
    (side > 0 ? tail : tail.mirrored()).paintShining(tone, g);
  }
}
