package rest.fakeface.portrait;

import java.awt.Graphics2D;

/** A cloud of curls, from a close crop to a wide mane. */
final class CurlyHair implements HairStyle {

  private final Scalp scalp;
  private final HairTone tone;
  private final Dice dice;
  private final double volume;
  private final double curl;
  private final double tip;

  /**
   * Curly hair.
   *
   * @param volume how far it stands off the skull
   * @param tip y down to which it falls at the sides
   */
  CurlyHair(Likeness likeness, double volume, double tip) {
    scalp = Scalp.of(likeness);
    tone = likeness.palette().hair();
    dice = likeness.traits().dice(Feature.HAIR_TEXTURE);
    this.volume = volume;
    this.tip = tip;
    curl = dice.between(20, 30) * (0.7 + volume / 200);
  }

  @Override
  public void paintBehind(Graphics2D g) {
    HairTone deep = tone.shaded(0.18);
    g.setColor(deep.base());
    g.fill(Brush.area(scalp.dome(-100, 100, volume * 0.7, volume * 0.7)));
    for (double lift = volume * 0.8; lift > -curl; lift -= curl * 0.8) {
      for (double degrees = -100; degrees <= 100; degrees += 9) {
        Spot spot = scalp.face().above(degrees + dice.around(0, 4), lift);
        puff(g, spot, deep);
      }
    }
    falling(g, deep);
  }

  @Override
  public void paintInFront(Graphics2D g) {
    Curve hairline = scalp.hairline(0).part(0.08, 0.92);
    Curve rim = scalp.dome(-86, 86, volume * 0.7, volume * 0.6);
    g.setColor(tone.base());
    g.fill(Brush.between(rim, hairline));
    for (double share = 0.95; share >= 0; share -= 0.19) {
      for (double t = 0; t <= 1; t += 0.055) {
        Spot spot = hairline.at(t).towards(rim.at(t), share);
        puff(g, spot.moved(dice.around(0, 9), dice.around(-4, 8)), tone);
      }
    }
  }

  private void falling(Graphics2D g, HairTone shade) {
    double wide = scalp.face().skull() + volume * 0.6;
    for (double y = scalp.face().down(0.42); y < tip; y += curl * 0.8) {
      for (double inward = wide - scalp.face().cheek() * 0.5; inward >= 0; inward -= curl * 0.8) {
        puff(g, new Spot(wide - inward + dice.around(0, 8), y), shade);
        puff(g, new Spot(inward - wide + dice.around(0, 8), y), shade);
      }
    }
  }

  private void puff(Graphics2D g, Spot at, HairTone shade) {
    double radius = curl * dice.between(0.8, 1.15);
    HairTone own = shade.shaded(dice.between(-0.06, 0.1));
    g.setColor(own.base());
    g.fill(Brush.oval(at.x(), at.y(), radius, radius));
    double turn = dice.between(0, 6.28);
    Curve ring =
        Curve.sampled(
            t -> {
              double angle = turn + 3.4 * t;
              double r = radius * (0.75 - 0.25 * t);
              return at.moved(r * Math.cos(angle), r * Math.sin(angle));
            });
    g.setColor(Tint.veil(dice.chance(0.5) ? own.light() : own.dark(), 0.6));
    g.fill(Brush.stroke(ring, 1, 4, 1));
  }
}
