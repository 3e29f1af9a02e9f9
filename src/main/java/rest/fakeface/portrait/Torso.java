package rest.fakeface.portrait;

import java.awt.geom.Path2D;

/**
 * Neck and shoulders; widths are half widths.
 *
 * @param neck half width of the neck
 * @param base y where the neck meets the shoulders
 * @param shoulder half width of the shoulders
 * @param drop y of the tips of the shoulders
 */
record Torso(double neck, double base, double shoulder, double drop) {

  private static final double BELOW_CANVAS = PortraitPainter.SIZE + 30.0;

  private static final AgeCurve NECK =
      AgeCurve.through(1, 84, 4, 72, 8, 66, 13, 68, 18, 77, 40, 82, 90, 78);
  private static final AgeCurve LENGTH = AgeCurve.through(1, 38, 4, 52, 8, 66, 13, 74, 18, 76);
  private static final AgeCurve SHOULDER =
      AgeCurve.through(1, 262, 4, 258, 8, 266, 13, 300, 18, 345, 40, 360, 90, 338);

  static Torso of(Traits traits, FaceShape face, Dice dice) {
    int age = traits.age();
    double male = traits.masculine();
    double neck = NECK.at(age) * (1 + 0.27 * male) * dice.around(1, 0.08);
    double base = face.chin() + LENGTH.at(age) * (1 - 0.1 * male) + dice.around(0, 8);
    double shoulder = SHOULDER.at(age) * (1 + 0.2 * male) * dice.around(1, 0.07);
    return new Torso(neck, base, shoulder, base + 62 + dice.around(0, 14));
  }

  /** The right shoulder from the side of the neck to below the canvas. */
  Curve rightShoulder() {
    return Curve.from(neck, base - 16)
        .to(neck * 1.25, base + 14)
        .to(neck + (shoulder - neck) * 0.52, drop - 18)
        .to(shoulder * 0.9, drop + 22)
        .to(shoulder * 1.02, drop + 96)
        .to(shoulder * 1.08, BELOW_CANVAS);
  }

  /** The right side of a garment that is open to the given share (0 to 1) of the shoulder. */
  Curve rightShoulder(double open) {
    Curve skin = rightShoulder();
    // Cloth lies on the skin: at the same edge the skin would shine through.
    return Curve.sampled(
        t -> {
          double along = open + (1 - open) * t;
          return skin.at(along).moved(6 * along, -5 * Math.min(1, 4 * along));
        });
  }

  /** The area below a neckline and between the shoulders it starts from. */
  Path2D below(Curve neckline, double open) {
    Path2D area = Brush.line(neckline);
    area.append(Brush.line(rightShoulder(open)), true);
    area.append(Brush.line(rightShoulder(open).mirrored().reversed()), true);
    area.closePath();
    return area;
  }

  /** A round neckline, left to right; depth is how far it hangs below its ends. */
  Curve roundNeckline(double open, double depth) {
    Spot end = rightShoulder().at(open);
    return Curve.sampled(
        t -> new Spot(-end.x() * Math.cos(Math.PI * t), end.y() + depth * Math.sin(Math.PI * t)));
  }
}
