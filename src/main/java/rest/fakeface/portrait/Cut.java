package rest.fakeface.portrait;

/**
 * The measures of parted or fringed hair.
 *
 * @param parting x of the parting as a share of the skull's half width, -0.6 to 0.6
 * @param top how far the hair stands off the crown
 * @param side how far it stands off the temples
 * @param sweep how far it falls into the forehead
 * @param tip y of its lower end
 * @param flare how much wider than the head it ends; negative tucks in
 * @param wave how far it swings sideways
 */
record Cut(
    double parting, double top, double side, double sweep, double tip, double flare, double wave) {

  /** The measures of long or half-long hair of a sitter; the tip lies between the two given. */
  static Cut falling(Likeness likeness, Dice dice, double highestTip, double lowestTip) {
    double parting = dice.chance(0.35) ? 0 : dice.between(-0.5, 0.5);
    double wave = dice.chance(0.45) ? dice.between(8, 20) : 0;
    double small = 0.6 + 0.4 * likeness.traits().adulthood();
    return new Cut(
        parting,
        dice.between(16, 34) * small,
        dice.between(16, 34) * small,
        dice.between(0, 46),
        dice.between(highestTip, lowestTip),
        dice.between(-6, 44) * small,
        wave);
  }
}
