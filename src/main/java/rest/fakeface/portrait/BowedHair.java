package rest.fakeface.portrait;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/** Any hair with a bow in it. */
final class BowedHair implements HairStyle {

  private static final List<Color> RIBBONS =
      List.of(
          Tint.of(0xd9705f),
          Tint.of(0xc77fa0),
          Tint.of(0xe7a3b0),
          Tint.of(0xe2b04a),
          Tint.of(0x8c7fc0),
          Tint.of(0xf1e9dc));

  private final HairStyle hair;
  private final Spot place;
  private final Color ribbon;
  private final double size;

  BowedHair(HairStyle hair, Likeness likeness, Dice dice) {
    this.hair = hair;
    double side = dice.chance(0.5) ? 1 : -1;
    place = likeness.face().above(side * dice.between(24, 44), 6);
    ribbon = dice.pick(RIBBONS);
    size = dice.between(34, 46);
  }

  @Override
  public void paintBehind(Graphics2D g) {
    hair.paintBehind(g);
  }

  @Override
  public void paintInFront(Graphics2D g) {
    hair.paintInFront(g);
    Graphics2D bow = (Graphics2D) g.create();
    bow.translate(place.x(), place.y());
    bow.rotate(place.x() / 320);
    wing(bow, 1);
    wing(bow, -1);
    bow.setColor(Tint.darker(ribbon, 0.12));
    bow.fill(Brush.oval(0, 0, size * 0.22, size * 0.26));
    bow.dispose();
  }

  private void wing(Graphics2D g, double side) {
    Curve upper =
        Curve.from(0, -3)
            .to(side * size * 0.6, -size * 0.52)
            .to(side * size * 1.1, -size * 0.5)
            .to(side * size * 1.12, 0);
    Curve lower =
        Curve.from(0, 3)
            .to(side * size * 0.6, size * 0.46)
            .to(side * size * 1.1, size * 0.5)
            .to(side * size * 1.12, 0);
    g.setColor(ribbon);
    g.fill(Brush.between(upper, lower));
    g.setColor(Tint.veil(Tint.darker(ribbon, 0.3), 0.55));
    g.fill(Brush.stroke(Curve.from(0, 0).to(side * size * 0.5, -5).to(side * size, -2), 7, 4, 1));
  }
}
