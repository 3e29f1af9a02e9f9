package rest.fakeface.portrait;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Shape;
import java.util.List;

/**
 * The cloth of a garment.
 *
 * @param colour the main colour
 * @param accent the colour of stripes and trimmings
 * @param stripe the width of the stripes in pixels; 0 for plain cloth
 */
record Fabric(Color colour, Color accent, double stripe) {

  private static final List<Color> DYES =
      List.of(
          Tint.of(0x34495e),
          Tint.of(0x7b3f46),
          Tint.of(0x4f6b57),
          Tint.of(0xc9a24f),
          Tint.of(0x8796a5),
          Tint.of(0x5b5470),
          Tint.of(0xb96f58),
          Tint.of(0x3b3d42),
          Tint.of(0xd9d4c8),
          Tint.of(0x6f8fae),
          Tint.of(0x9a7f66),
          Tint.of(0x2f5d62),
          Tint.of(0xc48a94),
          Tint.of(0xa3a981));
  private static final List<Color> BRIGHT =
      List.of(
          Tint.of(0xe2b04a),
          Tint.of(0x5d9fc4),
          Tint.of(0xd9705f),
          Tint.of(0x76a66c),
          Tint.of(0xe7a3b0),
          Tint.of(0x8c7fc0),
          Tint.of(0xefe6d2));
  private static final List<Color> PALE =
      List.of(Tint.of(0xf1efea), Tint.of(0xdfe6ec), Tint.of(0xefe3dc), Tint.of(0xe4e8dd));

  static Fabric of(Traits traits, Dice dice) {
    boolean bright = dice.chance(0.85 * (1 - traits.adulthood()));
    double stripe = dice.chance(0.2) ? dice.between(16, 34) : 0;
    return new Fabric(dice.pick(bright ? BRIGHT : DYES), dice.pick(PALE), stripe);
  }

  /** Plain cloth of a pale colour, as for shirts. */
  static Fabric pale(Dice dice) {
    Color colour = dice.pick(PALE);
    return new Fabric(colour, Tint.darker(colour, 0.12), 0);
  }

  Fabric plain() {
    return new Fabric(colour, accent, 0);
  }

  Color fold() {
    return Tint.mix(colour, Tint.of(0x1d1a2b), 0.28);
  }

  void fill(Shape shape, Graphics2D g) {
    g.setColor(colour);
    g.fill(shape);
    if (stripe > 0) {
      g.setPaint(stripes());
      g.fill(shape);
    }
    new Glow(330, 990, 420, fold(), 0.5).paintOn(shape, g);
    new Glow(-250, 860, 300, Tint.lighter(colour, 0.35), 0.3).paintOn(shape, g);
  }

  private LinearGradientPaint stripes() {
    Color clear = Tint.veil(accent, 0);
    Color solid = Tint.veil(accent, 0.8);
    return new LinearGradientPaint(
        0f,
        0f,
        0f,
        (float) (2 * stripe),
        new float[] {0f, 0.58f, 0.62f, 0.96f, 1f},
        new Color[] {clear, clear, solid, solid, clear},
        CycleMethod.REPEAT);
  }
}
