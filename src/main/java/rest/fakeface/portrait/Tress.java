package rest.fakeface.portrait;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;

/**
 * A mass of hair between two curves that both run from root to tip; the strands follow them.
 *
 * @param outer the one edge
 * @param inner the other edge
 */
record Tress(Curve outer, Curve inner) {

  private static final int STRANDS = 15;

  Tress mirrored() {
    return new Tress(outer.mirrored(), inner.mirrored());
  }

  /** Paints the mass with the light that lies across well-kept hair near its roots. */
  void paintShining(HairTone tone, Graphics2D g) {
    paint(tone, g);
    paintShine(tone, g);
  }

  void paint(HairTone tone, Graphics2D g) {
    Spot root = outer.spot(0);
    Spot tip = outer.last();
    g.setPaint(
        new GradientPaint(
            (float) root.x(),
            (float) root.y(),
            tone.base(),
            (float) tip.x(),
            (float) tip.y() + 1,
            Tint.mix(tone.base(), tone.dark(), 0.6)));
    g.fill(Brush.between(outer, inner));
    for (int i = 1; i < STRANDS; i++) {
      strand(i, tone, g);
    }
  }

  private void paintShine(HairTone tone, Graphics2D g) {
    g.setColor(Tint.veil(tone.light(), 0.4));
    for (int i = 1; i < STRANDS; i++) {
      double uneven = uneven(i);
      Curve lit = outer.towards(inner, (double) i / STRANDS);
      lit = lit.part(0.14 + 0.05 * uneven, 0.3 + 0.1 * uneven);
      g.fill(Brush.stroke(lit, 1, 8, 1));
    }
  }

  private void strand(int i, HairTone tone, Graphics2D g) {
    double uneven = uneven(i);
    Curve whole = outer.towards(inner, (double) i / STRANDS);
    Color colour = i % 3 == 0 ? Tint.veil(tone.light(), 0.55) : Tint.veil(tone.dark(), 0.42);
    g.setColor(colour);
    g.fill(Brush.stroke(whole.part(0.03 + 0.1 * uneven, 1), 1, 2.5 + 2 * uneven, 1));
  }

  /** Uneven but fixed, 0 to 0.8: a plain alternation would look like a comb. */
  private static double uneven(int i) {
    return i * 7 % 5 / 5.0;
  }
}
