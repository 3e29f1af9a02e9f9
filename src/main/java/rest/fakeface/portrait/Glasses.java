package rest.fakeface.portrait;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Spectacles, which some sitters wear and older ones more often. */
final class Glasses implements Layer {

  private static final AgeCurve WORN =
      AgeCurve.through(3, 0, 8, 0.1, 18, 0.2, 40, 0.24, 60, 0.42, 90, 0.48);
  private static final List<Color> FRAMES =
      List.of(
          Tint.of(0x2a2727),
          Tint.of(0x5b3d2b),
          Tint.of(0x8b6b4a),
          Tint.of(0x3d4c63),
          Tint.of(0x8d8f95),
          Tint.of(0x7a2f3a),
          Tint.of(0xb79a5b));

  private final Likeness likeness;
  private final Dice dice;

  Glasses(Likeness likeness) {
    this.likeness = likeness;
    dice = likeness.traits().dice(Feature.GLASSES);
  }

  @Override
  public void paint(Graphics2D g) {
    if (!dice.chance(WORN.at(likeness.traits().age()))) {
      return;
    }
    Physique physique = likeness.physique();
    double x = physique.eyeX();
    double y = physique.eyeY() + 6;
    double w = Math.min(x - 12, physique.eyeWidth() * dice.between(1.38, 1.6));
    double h = w * dice.between(0.68, 0.98);
    double round = dice.between(0.5, 2) * h;
    double thickness = dice.between(4.5, 9);
    g.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Color frame = dice.pick(FRAMES);
    for (int side = -1; side <= 1; side += 2) {
      lens(g, new RoundRectangle2D.Double(side * x - w, y - h, 2 * w, 2 * h, round, round), frame);
      double outer = side * (x + w);
      g.draw(
          Brush.line(
              Curve.from(outer, y - h * 0.35).to(side * physique.face().cheek(), y - h * 0.3)));
    }
    double bridge = x - w;
    g.draw(
        Brush.line(Curve.from(-bridge, y - h * 0.2).to(0, y - h * 0.34).to(bridge, y - h * 0.2)));
  }

  private static void lens(Graphics2D g, Shape lens, Color frame) {
    g.setColor(Tint.veil(Color.WHITE, 0.1));
    g.fill(lens);
    g.setColor(frame);
    g.draw(lens);
  }
}
