package rest.fakeface.portrait;

import java.awt.Color;
import java.util.List;

/**
 * The colours of a head of hair.
 *
 * @param base the colour seen from afar
 * @param light strands in the light
 * @param dark strands in the shade
 */
record HairTone(Color base, Color light, Color dark) {

  private static final List<Color> DARK =
      List.of(Tint.of(0x1d1816), Tint.of(0x2a201c), Tint.of(0x3a2a22), Tint.of(0x4a3227));
  private static final List<Color> ANY =
      List.of(
          Tint.of(0x221b19),
          Tint.of(0x3b2a22),
          Tint.of(0x553a29),
          Tint.of(0x6f4a30),
          Tint.of(0x8a5a36),
          Tint.of(0xa8452a),
          Tint.of(0xb9683a),
          Tint.of(0xb88a4c),
          Tint.of(0xd3ac68),
          Tint.of(0xe6cd94));
  private static final Color STEEL = Tint.of(0x8f8f93);
  private static final Color WHITE = Tint.of(0xeceae6);

  private static final AgeCurve GREYED = AgeCurve.through(36, 0, 45, 0.2, 60, 0.75, 72, 1);
  private static final AgeCurve WHITENED = AgeCurve.through(50, 0, 62, 0.4, 75, 0.9, 85, 1);

  /** How much grey shows in dyed hair. */
  private static final AgeCurve UNDYED = AgeCurve.through(45, 0.1, 60, 0.4, 74, 1);

  /** The hair of a sitter; the darker the skin (0 light to 1 deep), the darker youth's hair. */
  static HairTone of(Traits traits, double skinDepth) {
    Dice dice = traits.dice(Feature.HAIR_COLOUR);
    boolean anyColour = dice.chance(1 - 1.5 * skinDepth);
    Color young = dice.pick(anyColour ? ANY : DARK);
    boolean dyed = dice.chance(traits.female() ? 0.35 : 0.05);
    Color grey = Tint.mix(STEEL, WHITE, WHITENED.at(traits.age()));
    double greyed = GREYED.at(traits.age()) * (dyed ? UNDYED.at(traits.age()) : 1);
    return of(Tint.mix(young, grey, greyed));
  }

  static HairTone of(Color base) {
    return new HairTone(
        base,
        Tint.lighter(base, 0.13 + 0.1 * Tint.brightness(base)),
        Tint.mix(base, Tint.of(0x2b2026), 0.22));
  }

  /** The same hair, lighter for a negative share and darker for a positive one. */
  HairTone shaded(double share) {
    return of(share < 0 ? Tint.lighter(base, -share) : Tint.darker(base, share));
  }
}
