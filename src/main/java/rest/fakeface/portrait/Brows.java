package rest.fakeface.portrait;

import java.awt.Color;
import java.awt.Graphics2D;

/** The eyebrows: low and full in men, finer and arched in women, faint in small children. */
final class Brows implements Layer {

  private final Likeness likeness;
  private final double arch;
  private final double thickness;
  private final double raise;

  Brows(Likeness likeness) {
    this.likeness = likeness;
    Traits traits = likeness.traits();
    Dice dice = traits.dice(Feature.BROWS);
    double plain = 9 + 3 * Math.min(1, traits.age() / 12.0);
    thickness = (plain + 8 * traits.masculine() - 1.5 * traits.feminine()) * dice.around(1, 0.25);
    arch = 8 + 8 * traits.feminine() - 3 * traits.masculine() + dice.around(0, 6);
    raise = 4 * traits.feminine() - 9 * traits.masculine() + dice.around(0, 5);
  }

  @Override
  public void paint(Graphics2D g) {
    Physique physique = likeness.physique();
    double x = physique.eyeX();
    double w = physique.eyeWidth();
    double y = physique.browY() - raise;
    double sag = 5 * likeness.traits().seniority();
    Curve right =
        Curve.from(x - w * 1.04, y)
            .to(x - w * 0.3, y - arch * 0.55)
            .to(x + w * 0.55, y - arch + sag * 0.4)
            .to(x + w * 1.32, y + 8 + sag);
    g.setColor(colour());
    g.fill(Brush.stroke(right, thickness * 0.4, thickness, 1.5));
    g.fill(Brush.stroke(right.mirrored(), thickness * 0.4, thickness, 1.5));
  }

  private Color colour() {
    Color hair = likeness.palette().hair().base();
    // Brows keep more colour than the hair, and pale ones must still show on pale skin.
    double dark = 0.12 + 0.28 * Tint.brightness(hair);
    Color colour = Tint.mix(hair, Tint.of(0x3a2c28), dark);
    return Tint.veil(colour, 0.45 + 0.45 * Math.min(1, likeness.traits().age() / 14.0));
  }
}
