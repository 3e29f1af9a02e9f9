package rest.fakeface.portrait;

import java.awt.Color;
import java.util.List;

/**
 * How the lids and lashes are set off.
 *
 * @param shadow the colour on the upper lid
 * @param shadowOpacity its opacity, 0 to 1
 * @param lashLine the width of the upper lash line
 * @param lashLength the length of the lashes at the outer corner
 */
record EyeMakeUp(Color shadow, double shadowOpacity, double lashLine, double lashLength) {

  private static final List<Color> SHADOWS =
      List.of(
          Tint.of(0x8a6a72),
          Tint.of(0x7b6a8c),
          Tint.of(0x6f7f8c),
          Tint.of(0x9a7458),
          Tint.of(0x87605a));

  static EyeMakeUp of(Traits traits, Dice dice) {
    double female = traits.feminine();
    double made = dice.chance(0.55) && traits.adult() ? dice.between(0.2, 0.5) * female : 0;
    double girlish = traits.female() ? 0.4 + 0.6 * female : 0;
    double fading = 1 - 0.35 * traits.seniority();
    return new EyeMakeUp(
        dice.pick(SHADOWS),
        made,
        (5 + 3 * female) * fading,
        girlish * dice.between(10, 15) * fading);
  }
}
