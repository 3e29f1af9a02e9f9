package rest.fakeface.portrait;

import java.awt.Graphics2D;

/** Short hair combed to both sides of a parting, leaving the ears free. */
final class ShortHair implements HairStyle {

  private final Scalp scalp;
  private final FaceShape face;
  private final HairTone tone;
  private final Cut cut;
  private final double recession;

  /** Short hair; recession is how far the hairline has drawn back. */
  ShortHair(Likeness likeness, Cut cut, double recession) {
    scalp = Scalp.of(likeness);
    face = likeness.face();
    tone = likeness.palette().hair();
    this.cut = cut;
    this.recession = recession;
  }

  @Override
  public void paintBehind(Graphics2D g) {
    g.setColor(tone.dark());
    g.fill(Brush.area(scalp.dome(-104, 104, cut.top() * 0.7, cut.side() * 0.7)));
  }

  @Override
  public void paintInFront(Graphics2D g) {
    side(-cut.parting()).mirrored().paintShining(tone, g);
    side(cut.parting()).paintShining(tone, g);
  }

  private Tress side(double parting) {
    // A little past the parting, so that no skin shows through the seam.
    double x = parting * face.skull() - 2;
    Curve outer =
        scalp
            .dome(scalp.degreesAt(x), 90, cut.top(), cut.side())
            .then(
                Curve.from(face.cheek() + 2, scalp.earTop() + 12)
                    .to(face.cheek(), scalp.earTop() + 36));
    // The fuller side is the one away from the parting.
    double fall = cut.sweep() * Math.max(0.1, 0.5 - parting);
    double line = scalp.hairline() - recession * 0.6;
    Curve inner =
        Curve.from(x, line - 8)
            .to(x + (face.skull() - x) * 0.36, line + fall * 0.6 - recession * 0.3)
            .to(face.skull() * 0.74, scalp.hairline() + 38 + fall - recession * 0.6)
            .to(face.skull() * 0.87, scalp.earTop() - 52)
            .to(face.cheek() * 0.94, scalp.earTop() - 6)
            .to(face.cheek() * 0.975, scalp.earTop() + 36);
    return new Tress(outer, inner);
  }
}
