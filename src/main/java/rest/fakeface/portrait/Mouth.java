package rest.fakeface.portrait;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/** The mouth with its expression, from earnest to laughing with the teeth showing. */
final class Mouth implements Layer {

  private static final List<Color> LIPSTICKS =
      List.of(Tint.of(0xb03a48), Tint.of(0xc25563), Tint.of(0x9c3a3a), Tint.of(0xb8606a));

  private final Likeness likeness;
  private final double y;
  private final double half;
  private final double smile;
  private final double gape;
  private final double fullness;
  private final Color colour;

  Mouth(Likeness likeness) {
    this.likeness = likeness;
    Traits traits = likeness.traits();
    Dice dice = traits.dice(Feature.MOUTH);
    y = likeness.physique().mouthY();
    smile = dice.between(0.05, 1.25);
    boolean laughing = dice.chance(0.38) && smile > 0.3;
    gape = laughing ? dice.between(8, 22) * (0.4 + 0.6 * traits.adulthood()) : 0;
    half = likeness.physique().mouthWidth() * (1 + 0.12 * smile);
    double sex = 1 + 0.2 * traits.feminine() - 0.16 * traits.masculine();
    fullness = 14 * sex * dice.around(1, 0.3) * (1 - 0.5 * traits.seniority());
    colour = lipColour(traits, dice);
  }

  private Color lipColour(Traits traits, Dice dice) {
    Palette palette = likeness.palette();
    boolean painted = dice.chance(0.5) && traits.adult() && traits.female();
    if (painted) {
      return Tint.mix(palette.lips(), dice.pick(LIPSTICKS), dice.between(0.4, 0.8));
    }
    double plain = 0.38 * traits.masculine() + 0.3 * traits.seniority();
    return Tint.mix(palette.lips(), palette.skin(), plain);
  }

  @Override
  public void paint(Graphics2D g) {
    Curve upperEdge = seam(0);
    Curve lowerEdge = seam(gape);
    if (gape > 0) {
      inside(g, upperEdge, lowerEdge);
    }
    g.setColor(Tint.mix(colour, Tint.of(0x5a1f22), 0.14));
    g.fill(Brush.between(top(), upperEdge));
    g.setColor(colour);
    g.fill(Brush.between(lowerEdge, bottom()));
    gleam(g);
    lines(g, upperEdge);
  }

  private double cornerY() {
    return y - 13 * smile;
  }

  private Curve seam(double drop) {
    double middle = y + 3 * smile + drop;
    return Curve.from(-half, cornerY())
        .to(-half * 0.5, y - 2 * smile + drop * 0.72)
        .to(0, middle)
        .to(half * 0.5, y - 2 * smile + drop * 0.72)
        .to(half, cornerY());
  }

  private Curve top() {
    double peak = y - fullness * 0.85;
    return Curve.from(-half, cornerY())
        .to(-half * 0.55, y - 2 * smile - fullness * 0.5)
        .to(-half * 0.2, peak)
        .to(0, peak + fullness * 0.22)
        .to(half * 0.2, peak)
        .to(half * 0.55, y - 2 * smile - fullness * 0.5)
        .to(half, cornerY());
  }

  private Curve bottom() {
    double low = y + 3 * smile + gape + fullness * 1.25;
    return Curve.from(-half, cornerY())
        .to(-half * 0.55, low - fullness * 0.55 - 3 * smile)
        .to(0, low)
        .to(half * 0.55, low - fullness * 0.55 - 3 * smile)
        .to(half, cornerY());
  }

  private void inside(Graphics2D g, Curve upper, Curve lower) {
    g.setColor(Tint.of(0x5c1f24));
    g.fill(Brush.between(upper, lower));
    if (likeness.traits().age() >= 2) {
      g.setColor(Tint.mix(Color.WHITE, Tint.of(0xe3d3a8), 0.4 * likeness.traits().seniority()));
      g.fill(Brush.between(upper, upper.towards(lower, 0.74)));
    }
  }

  private void gleam(Graphics2D g) {
    double low = y + 3 * smile + gape + fullness * 0.6;
    Curve shine = Curve.from(-half * 0.3, low - 1).to(0, low + 1).to(half * 0.3, low - 1);
    g.setColor(Tint.veil(Tint.lighter(colour, 0.6), 0.12 + 0.28 * likeness.traits().feminine()));
    g.fill(Brush.stroke(shine, 1, fullness * 0.35, 1));
  }

  private void lines(Graphics2D g, Curve seam) {
    Color dark = Tint.darker(Tint.mix(colour, likeness.palette().line(), 0.6), 0.2);
    g.setColor(dark);
    g.fill(Brush.stroke(seam, 3, gape > 0 ? 3 : 4.5, 3));
    g.setColor(Tint.veil(likeness.palette().line(), 0.2 + 0.25 * likeness.traits().adulthood()));
    Curve dimple =
        Curve.from(half - 2, cornerY() - 7).to(half + 5, cornerY()).to(half, cornerY() + 8);
    g.fill(Brush.stroke(dimple, 1, 4, 1));
    g.fill(Brush.stroke(dimple.mirrored(), 1, 4, 1));
    double under = y + gape + fullness * 1.25 + 16;
    Curve chin = Curve.from(-half * 0.4, under - 3).to(0, under + 2).to(half * 0.4, under - 3);
    g.setColor(Tint.veil(likeness.palette().line(), 0.25));
    g.fill(Brush.stroke(chin, 1, 8, 1));
  }
}
