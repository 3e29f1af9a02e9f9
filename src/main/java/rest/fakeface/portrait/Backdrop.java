package rest.fakeface.portrait;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The wall behind the sitter: a muted colour, lit softly from one side. */
final class Backdrop implements Layer {

  private static final List<Color> WALLS =
      List.of(
          Tint.of(0xb9c7c9),
          Tint.of(0xc9d0bd),
          Tint.of(0xd9cdb8),
          Tint.of(0xd8c3ba),
          Tint.of(0xc4bccb),
          Tint.of(0xaebfd0),
          Tint.of(0x9fb3ad),
          Tint.of(0xcfd3d6),
          Tint.of(0xc7b59d),
          Tint.of(0x8fa3b0),
          Tint.of(0xb7a9a0),
          Tint.of(0xe0d9cc));
  private static final int SIZE = PortraitPainter.SIZE;
  private static final float[] STOPS = {0f, 0.45f, 1f};

  private final Dice dice;

  Backdrop(Likeness likeness) {
    dice = likeness.traits().dice(Feature.BACKDROP);
  }

  @Override
  public void paint(Graphics2D g) {
    Color wall = Tint.mix(dice.pick(WALLS), dice.pick(WALLS), dice.between(0, 0.5));
    Color[] fading = {
      Tint.lighter(wall, dice.between(0.35, 0.6)), Tint.lighter(wall, 0.18), Tint.darker(wall, 0.05)
    };
    float x = (float) dice.around(0, 320);
    float y = (float) dice.between(250, 480);
    // One opaque gradient: see-through ones on top of each other show rings.
    g.setPaint(new RadialGradientPaint(x, y, SIZE * 0.85f, STOPS, fading));
    g.fill(new Rectangle2D.Double(-SIZE / 2.0, 0, SIZE, SIZE));
    if (dice.chance(0.2)) {
      g.setColor(Tint.veil(Tint.darker(wall, 0.25), 0.16));
      double radius = dice.between(330, 430);
      g.fill(Brush.oval(dice.around(0, 60), dice.between(400, 480), radius, radius));
    }
  }
}
