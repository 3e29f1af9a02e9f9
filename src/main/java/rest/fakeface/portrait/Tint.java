package rest.fakeface.portrait;

import java.awt.Color;
import java.util.List;

/** Arithmetic on colours. */
final class Tint {

  private Tint() {}

  static Color of(int rgb) {
    return new Color(rgb);
  }

  /** The colour the given share (0 to 1) of the way from one to the other. */
  static Color mix(Color one, Color other, double share) {
    double t = Math.max(0, Math.min(1, share));
    return new Color(
        channel(one.getRed() + (other.getRed() - one.getRed()) * t),
        channel(one.getGreen() + (other.getGreen() - one.getGreen()) * t),
        channel(one.getBlue() + (other.getBlue() - one.getBlue()) * t));
  }

  /** The colour at a position (0 to 1) of a ramp of evenly spaced colours. */
  static Color along(List<Color> ramp, double position) {
    double place = position * (ramp.size() - 1);
    int i = Math.min((int) place, ramp.size() - 2);
    return mix(ramp.get(i), ramp.get(i + 1), place - i);
  }

  static Color lighter(Color colour, double share) {
    return mix(colour, Color.WHITE, share);
  }

  static Color darker(Color colour, double share) {
    return mix(colour, Color.BLACK, share);
  }

  /** The colour made see-through: opacity 0 is invisible, 1 is solid. */
  static Color veil(Color colour, double opacity) {
    int alpha = channel(255 * opacity);
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
  }

  /** How bright a colour appears, 0 (black) to 1 (white), weighted as in Rec. 709. */
  static double brightness(Color colour) {
    return (0.2126 * colour.getRed() + 0.7152 * colour.getGreen() + 0.0722 * colour.getBlue())
        / 255;
  }

  private static int channel(double value) {
    return (int) Math.round(Math.max(0, Math.min(255, value)));
  }
}
