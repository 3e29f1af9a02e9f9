package rest.fakeface.portrait;

import java.util.List;
import java.util.function.Function;

/** Chooses what a sitter wears. */
final class Wardrobe {

  private static final List<Function<Likeness, Layer>> GIRLS =
      List.of(TeeShirt::new, Blouse::new, Blouse::new, Sweater::new, Dungarees::new);
  private static final List<Function<Likeness, Layer>> BOYS =
      List.of(TeeShirt::new, TeeShirt::new, Sweater::new, Hoodie::new, Dungarees::new);
  private static final List<Function<Likeness, Layer>> WOMEN =
      List.of(TeeShirt::new, Blouse::new, Blouse::new, Sweater::new, Jacket::new, CollarShirt::new);
  private static final List<Function<Likeness, Layer>> MEN =
      List.of(TeeShirt::new, CollarShirt::new, CollarShirt::new, Sweater::new, Jacket::new);

  private Wardrobe() {}

  static Layer garmentFor(Likeness likeness) {
    Traits traits = likeness.traits();
    Dice dice = traits.dice(Feature.CLOTHES);
    boolean childish = dice.chance(1 - 1.6 * traits.adulthood());
    boolean youthful = dice.chance(0.18) && traits.age() < 40;
    if (youthful) {
      return new Hoodie(likeness);
    }
    List<Function<Likeness, Layer>> women = childish ? GIRLS : WOMEN;
    List<Function<Likeness, Layer>> men = childish ? BOYS : MEN;
    return dice.pick(traits.female() ? women : men).apply(likeness);
  }
}
