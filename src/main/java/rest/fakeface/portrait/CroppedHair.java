package rest.fakeface.portrait;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Short hair combed up and back from the hairline: crops, quiffs, slicked-back hair. */
final class CroppedHair implements HairStyle {

  private static final int STRANDS = 34;

  private final Scalp scalp;
  private final HairTone tone;
  private final double top;
  private final double side;
  private final double recession;
  private final double lean;

  /**
   * Cropped hair.
   *
   * @param top how far it stands off the crown
   * @param side how far it stands off the temples
   * @param recession how far the hairline has drawn back above the temples
   * @param lean how far the strands lean sideways, positive to the right
   */
  CroppedHair(Likeness likeness, double top, double side, double recession, double lean) {
    scalp = Scalp.of(likeness);
    tone = likeness.palette().hair();
    this.top = top;
    this.side = side;
    this.recession = recession;
    this.lean = lean;
  }

  @Override
  public void paintBehind(Graphics2D g) {
    Curve rim = scalp.dome(-100, 100, top * 0.6, side * 0.8);
    g.setColor(tone.dark());
    g.fill(Brush.area(rim));
  }

  @Override
  public void paintInFront(Graphics2D g) {
    Curve rim = rim();
    Curve hairline = scalp.hairline(recession);
    Path2D mass = Brush.between(rim, hairline);
    g.setColor(tone.base());
    g.fill(mass);
    FaceShape face = scalp.face();
    new Glow(face.skull() * 0.8, face.down(0.3), face.skull(), tone.dark(), 0.7).paintOn(mass, g);
    new Glow(-face.skull() * 0.35, face.down(0.04), face.skull() * 0.6, tone.light(), 0.6)
        .paintOn(mass, g);
    strands(g, rim, hairline);
  }

  /** The outer edge, from the left sideburn over the crown to the right one. */
  private Curve rim() {
    double x = scalp.face().cheek() + 1;
    double low = scalp.earTop() + 34;
    Curve dome = scalp.dome(-90, 90, top, side);
    Curve leaning = Curve.sampled(t -> dome.at(t).moved(0.5 * lean * Math.sin(Math.PI * t), 0));
    return Curve.from(-x, low).then(leaning).to(x, low);
  }

  private void strands(Graphics2D g, Curve rim, Curve hairline) {
    for (int i = 1; i < STRANDS; i++) {
      double t = (double) i / STRANDS;
      Spot root = hairline.at(t);
      Spot end = root.towards(rim.at(t), 0.62 + 0.3 * (i * 5 % 7) / 7.0);
      double bend = lean * 0.6 * Math.sin(Math.PI * t);
      Spot middle = root.towards(end, 0.5).moved(bend, 0);
      Curve strand =
          Curve.from(root.x(), root.y())
              .to(middle.x(), middle.y())
              .to(end.x() + bend * 0.5, end.y());
      g.setColor(i % 3 == 0 ? Tint.veil(tone.light(), 0.5) : Tint.veil(tone.dark(), 0.45));
      g.fill(Brush.stroke(strand, 1, 4.5, 1));
    }
  }
}
