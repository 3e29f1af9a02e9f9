package rest.fakeface.portrait;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;

/**
 * A round patch of light, shade or blush that fades out towards its rim.
 *
 * @param x the centre
 * @param y the centre
 * @param radius where it has faded out
 * @param colour the colour at the centre
 * @param opacity the opacity at the centre, 0 to 1
 */
record Glow(double x, double y, double radius, Color colour, double opacity) {

  private static final float[] STOPS = {0f, 0.5f, 1f};

  /** Paints as much of the patch as lies on a shape, whose edge stays smooth (a clip's is not). */
  void paintOn(Shape shape, Graphics2D g) {
    Color[] fading = {
      Tint.veil(colour, opacity), Tint.veil(colour, opacity * 0.45), Tint.veil(colour, 0)
    };
    g.setPaint(new RadialGradientPaint((float) x, (float) y, (float) radius, STOPS, fading));
    g.fill(shape);
  }

  void paint(Graphics2D g) {
    paintOn(Brush.oval(x, y, radius, radius), g);
  }
}
