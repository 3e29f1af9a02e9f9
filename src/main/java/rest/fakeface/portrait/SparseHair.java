package rest.fakeface.portrait;

import java.awt.Graphics2D;

/** What remains when the crown is bald: a rim of hair above the ears. */
final class SparseHair implements HairStyle {

  private final Scalp scalp;
  private final FaceShape face;
  private final HairTone tone;
  private final Palette palette;
  private final double rise;

  /** A rim that reaches up to the given angle from the crown, in degrees; 90 is the temple. */
  SparseHair(Likeness likeness, double rise) {
    scalp = Scalp.of(likeness);
    face = likeness.face();
    palette = likeness.palette();
    tone = palette.hair();
    this.rise = rise;
  }

  @Override
  public void paintBehind(Graphics2D g) {
    g.setColor(tone.dark());
    Curve right =
        scalp.dome(rise + 6, 90, 4, 10).then(Curve.from(face.cheek() + 6, scalp.earTop() + 40));
    g.fill(Brush.between(right, right.mirrored()));
  }

  @Override
  public void paintInFront(Graphics2D g) {
    shine(g);
    Curve outer =
        scalp
            .dome(rise, 90, 0, 12)
            .then(
                Curve.from(face.cheek() + 4, scalp.earTop() + 10)
                    .to(face.cheek() + 1, scalp.earTop() + 34));
    Spot start = face.above(rise, -3);
    Curve inner =
        Curve.from(start.x(), start.y())
            .to(face.skull() * 0.84, (start.y() + scalp.earTop()) / 2 - 6)
            .to(face.skull() * 0.88, scalp.earTop() - 34)
            .to(face.cheek() * 0.95, scalp.earTop())
            .to(face.cheek() * 0.98, scalp.earTop() + 34);
    Tress right = new Tress(outer, inner);
    right.paint(tone, g);
    right.mirrored().paint(tone, g);
  }

  private void shine(Graphics2D g) {
    double radius = face.skull() * 0.55;
    new Glow(-face.skull() * 0.3, face.down(0.1), radius, Tint.lighter(palette.skin(), 0.75), 0.4)
        .paintOn(face.outline(), g);
  }
}
