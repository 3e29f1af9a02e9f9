package rest.fakeface.portrait;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Hair that falls from a parting past the ears: a bob, half-long or long, straight or wavy. */
final class FallingHair implements HairStyle {

  private static final double WAVES = 2;

  private final Scalp scalp;
  private final FaceShape face;
  private final HairTone tone;
  private final Cut cut;

  FallingHair(Likeness likeness, Cut cut) {
    scalp = Scalp.of(likeness);
    face = likeness.face();
    tone = likeness.palette().hair();
    this.cut = cut;
  }

  @Override
  public void paintBehind(Graphics2D g) {
    Curve right = scalp.dome(0, 90, cut.top(), cut.side()).then(outerFall());
    Path2D mass = Brush.between(right, right.mirrored());
    Color deep = Tint.mix(tone.dark(), Color.BLACK, 0.22);
    g.setColor(deep);
    g.fill(mass);
  }

  @Override
  public void paintInFront(Graphics2D g) {
    side(cut.parting()).paintShining(tone, g);
    side(-cut.parting()).mirrored().paintShining(tone, g);
  }

  /** The tress to the right of a parting. */
  private Tress side(double parting) {
    // A little past the parting, so that no skin shows through the seam.
    double x = parting * face.skull() - 2;
    Curve outer = scalp.dome(scalp.degreesAt(x), 90, cut.top(), cut.side()).then(outerFall());
    double fall = cut.sweep() * Math.max(0.15, 0.5 - parting);
    Curve inner =
        Curve.from(x, scalp.hairline() - 10)
            .to(x + (face.skull() - x) * 0.4, scalp.hairline() + 4 + fall * 0.5)
            .to(face.skull() * 0.76, scalp.hairline() + 70 + fall)
            .to(face.cheek() * 0.9, scalp.earTop() - 8)
            .to(face.cheek() * 0.95, scalp.earTop() + 60)
            .then(innerFall());
    return new Tress(outer, inner);
  }

  private Curve outerFall() {
    double wide = face.skull() + cut.side();
    double top = face.down(0.5);
    return Curve.from(wide + cut.flare() * 0.1, top)
        .to(wide + cut.flare() * 0.5, top + (cut.tip() - top) * 0.4)
        .to(wide + cut.flare(), top + (cut.tip() - top) * 0.78)
        .to(wide + cut.flare() * 0.7, cut.tip())
        .wavy(cut.wave(), WAVES);
  }

  private Curve innerFall() {
    double top = scalp.earTop() + 90;
    double end = Math.max(top + 30, cut.tip() + 6);
    double near = face.cheek();
    return Curve.from(near * 0.98, top)
        .to(near * 1.0, top + (end - top) * 0.4)
        .to(near * 0.92, top + (end - top) * 0.75)
        .to(near * 0.94, end)
        .wavy(cut.wave(), WAVES);
  }
}
