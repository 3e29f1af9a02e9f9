package rest.fakeface.portrait;

import java.util.List;

/** The ways to wear, or not to wear, facial hair. */
enum BeardCut {
  NONE,
  STUBBLE,
  FULL,
  LONG,
  GOATEE,
  MOUSTACHE;

  private static final List<BeardCut> YOUNG = List.of(STUBBLE, STUBBLE, FULL, GOATEE, MOUSTACHE);
  private static final List<BeardCut> MATURE =
      List.of(STUBBLE, FULL, FULL, LONG, GOATEE, MOUSTACHE);

  /** The cut of a sitter: none for women and for anyone under 18. */
  static BeardCut of(Traits traits) {
    Dice dice = traits.dice(Feature.BEARD);
    if (traits.female() || !traits.adult() || !dice.chance(0.5)) {
      return NONE;
    }
    return dice.pick(traits.age() < 28 ? YOUNG : MATURE);
  }
}
