package rest.fakeface.portrait;

import java.awt.Graphics2D;

/** The nose: a shaded flank, a lit tip, wings and nostrils. */
final class Nose implements Layer {

  private final Likeness likeness;
  private final double y;
  private final double half;
  private final double flare;
  private final double snub;

  Nose(Likeness likeness) {
    this.likeness = likeness;
    Dice dice = likeness.traits().dice(Feature.NOSE);
    y = likeness.physique().noseY();
    half = likeness.physique().noseWidth();
    flare = dice.between(0.8, 1.15);
    snub = dice.around(0, 0.15) * half;
  }

  @Override
  public void paint(Graphics2D g) {
    bridge(g);
    tip(g);
    base(g);
    nostrils(g);
  }

  private void bridge(Graphics2D g) {
    Physique physique = likeness.physique();
    double grown = likeness.traits().adulthood();
    double top = physique.browY() + 16;
    Curve ridge =
        Curve.from(half * 0.3, top - 4).to(half * 0.22, (top + y) / 2).to(half * 0.5, y - 16);
    Curve flank =
        Curve.from(half * 0.34, top - 2).to(half * 0.55, (top + y) / 2 + 6).to(half * 1.02, y - 12);
    g.setColor(Tint.veil(likeness.palette().shade(), 0.12 + 0.4 * grown));
    g.fill(Brush.between(ridge, flank));
    Curve gleam = Curve.from(-4, top + 30).to(-5, (top + y) / 2 + 10).to(-3, y - 30);
    g.setColor(Tint.veil(Tint.lighter(likeness.palette().skin(), 0.6), 0.2 * grown));
    g.fill(Brush.stroke(gleam, 2, half * 0.36, 4));
  }

  private void tip(Graphics2D g) {
    Palette palette = likeness.palette();
    new Glow(0, y - 10, half * 1.25, palette.blush(), 0.25).paint(g);
    new Glow(-half * 0.2, y - half * 0.55, half * 0.5, Tint.lighter(palette.skin(), 0.7), 0.5)
        .paint(g);
  }

  private void base(Graphics2D g) {
    g.setColor(Tint.veil(likeness.palette().line(), 0.7));
    Curve under =
        Curve.from(-half * 0.72, y - 3)
            .to(-half * 0.34, y + half * 0.06 - snub * 0.4)
            .to(0, y + half * 0.18 - snub)
            .to(half * 0.34, y + half * 0.06 - snub * 0.4)
            .to(half * 0.72, y - 3);
    g.fill(Brush.stroke(under, 1, 5, 1));
    double wing = half * flare;
    Curve ala =
        Curve.from(wing * 0.86, y - half * 0.62)
            .to(wing * 1.06, y - half * 0.24)
            .to(wing * 0.94, y + 1)
            .to(wing * 0.66, y - 1);
    g.fill(Brush.stroke(ala, 1, 5, 2));
    g.fill(Brush.stroke(ala.mirrored(), 1, 5, 2));
  }

  private void nostrils(Graphics2D g) {
    g.setColor(
        Tint.veil(
            Tint.darker(likeness.palette().line(), 0.35),
            0.4 + 0.35 * likeness.traits().adulthood()));
    Curve right = Curve.from(half * 0.24, y - 1).to(half * 0.46, y - 7).to(half * 0.68, y - 2);
    g.fill(Brush.stroke(right, 2, 3 + half * 0.13, 2));
    g.fill(Brush.stroke(right.mirrored(), 2, 3 + half * 0.13, 2));
  }
}
