package rest.fakeface.portrait;

import java.awt.Color;
import java.util.List;

/**
 * The colours of a sitter.
 *
 * @param skin the lit skin
 * @param shade the skin in its own shadow
 * @param line folds and contours of the skin
 * @param blush the flush of the cheeks
 * @param lips the lips without make-up
 * @param iris the iris
 * @param hair the hair of the head
 */
record Palette(
    Color skin, Color shade, Color line, Color blush, Color lips, Color iris, HairTone hair) {

  private static final List<Color> SKIN =
      List.of(
          Tint.of(0xfde3d3),
          Tint.of(0xf6d2b8),
          Tint.of(0xecbf9c),
          Tint.of(0xdfa980),
          Tint.of(0xcb9068),
          Tint.of(0xb07650),
          Tint.of(0x925d3e),
          Tint.of(0x744831),
          Tint.of(0x5a3728));
  private static final List<Color> LIGHT_IRIS =
      List.of(
          Tint.of(0x6f97b8),
          Tint.of(0x557fa6),
          Tint.of(0x7d9a86),
          Tint.of(0x6c8a5a),
          Tint.of(0x8a7a4a),
          Tint.of(0x7c8891));
  private static final List<Color> DARK_IRIS =
      List.of(Tint.of(0x5a3a22), Tint.of(0x46301f), Tint.of(0x6e4a2a), Tint.of(0x38261b));
  private static final Color ROSE = Tint.of(0xc4444c);
  private static final Color UMBER = Tint.of(0x6b2a20);

  static Palette of(Traits traits) {
    double depth = traits.dice(Feature.SKIN).between(0, 1);
    Color skin = Tint.along(SKIN, depth);
    return new Palette(
        skin,
        Tint.mix(skin, UMBER, 0.2 + 0.04 * depth),
        Tint.mix(skin, Tint.of(0x4a1d18), 0.52),
        Tint.mix(skin, Tint.of(0xe0413a), 0.55 - 0.25 * depth),
        Tint.mix(skin, ROSE, 0.42 - 0.1 * depth),
        iris(traits.dice(Feature.IRIS), depth),
        HairTone.of(traits, depth));
  }

  private static Color iris(Dice dice, double depth) {
    boolean light = dice.chance(0.75 - 1.6 * depth);
    return Tint.mix(
        dice.pick(light ? LIGHT_IRIS : DARK_IRIS), Tint.of(0x2a2420), dice.between(0, 0.12));
  }
}
