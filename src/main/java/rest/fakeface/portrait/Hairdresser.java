package rest.fakeface.portrait;

/** Chooses how a sitter wears the hair. */
final class Hairdresser {

  private static final AgeCurve BALD = AgeCurve.through(26, 0, 40, 0.16, 60, 0.36, 90, 0.5);
  private static final AgeCurve BOW = AgeCurve.through(2, 0.75, 5, 0.4, 11, 0.1, 13, 0);
  private static final AgeCurve RECEDED = AgeCurve.through(20, 0, 40, 14, 70, 44, 90, 56);

  private final Likeness likeness;
  private final Dice dice;
  private final int age;
  private final double chin;

  private Hairdresser(Likeness likeness) {
    this.likeness = likeness;
    dice = likeness.traits().dice(Feature.HAIR_STYLE);
    age = likeness.traits().age();
    chin = likeness.face().chin();
  }

  static HairStyle styleFor(Likeness likeness) {
    return new Hairdresser(likeness).style();
  }

  private HairStyle style() {
    boolean downy = dice.chance(1.55 - 0.4 * age);
    HairStyle hair = downy ? down() : grown();
    boolean bow = dice.chance(BOW.at(age)) && likeness.traits().female();
    return bow ? new BowedHair(hair, likeness, dice) : hair;
  }

  private HairStyle down() {
    return new BabyHair(likeness, Math.min(1, dice.between(0, 0.35) + 0.2 * age));
  }

  private HairStyle grown() {
    boolean bald = dice.chance(likeness.traits().female() ? 0 : BALD.at(age));
    return bald
        ? new SparseHair(likeness, dice.between(52, 76))
        : cut(dice.pick(Coiffure.wornBy(likeness.traits())));
  }

  private HairStyle cut(Coiffure kind) {
    double small = 0.6 + 0.4 * likeness.traits().adulthood();
    return switch (kind) {
      case LONG -> new FallingHair(likeness, falling(chin + 90, chin + 230));
      case BOB -> new FallingHair(likeness, falling(chin - 60, chin + 40));
      case FRINGED_LONG -> fringed(falling(chin + 60, chin + 220));
      case FRINGED_BOB -> fringed(falling(chin - 70, chin + 30));
      case GATHERED -> new GatheredHair(likeness, dice);
      case PLAITED -> new PlaitedHair(likeness, dice);
      case CURLY_LONG ->
          new CurlyHair(likeness, dice.between(36, 72) * small, chin + dice.between(-20, 120));
      case CURLY_SHORT -> new CurlyHair(likeness, dice.between(18, 44) * small, 0);
      case PIXIE -> new ShortHair(likeness, parted(20, 40, 14, 22, 70), 0);
      case PARTED -> new ShortHair(likeness, parted(14, 34, 5, 12, 46), recession());
      case MOP -> mop(parted(18, 30, 10, 20, 30));
      case CROP -> cropped(6, 16, 3, 7, 12);
      case QUIFF -> cropped(34, 62, 4, 10, 60);
      case SLICK -> cropped(12, 24, 6, 10, 30);
    };
  }

  private Cut falling(double highestTip, double lowestTip) {
    return Cut.falling(likeness, dice, highestTip, lowestTip);
  }

  private HairStyle fringed(Cut cut) {
    return new FringedHair(likeness, new FallingHair(likeness, cut), cut.top(), dice);
  }

  private HairStyle mop(Cut cut) {
    return new FringedHair(likeness, new ShortHair(likeness, cut, 0), 0.5 * cut.top(), dice);
  }

  private Cut parted(double lowTop, double highTop, double lowSide, double highSide, double sweep) {
    double side = dice.chance(0.5) ? 1 : -1;
    double small = 0.7 + 0.3 * likeness.traits().adulthood();
    return new Cut(
        side * dice.between(0.15, 0.5),
        dice.between(lowTop, highTop) * small,
        dice.between(lowSide, highSide) * small,
        dice.between(sweep * 0.3, sweep),
        0,
        0,
        0);
  }

  private HairStyle cropped(
      double lowTop, double highTop, double lowSide, double highSide, double lean) {
    return new CroppedHair(
        likeness,
        dice.between(lowTop, highTop),
        dice.between(lowSide, highSide),
        recession(),
        dice.around(0, lean));
  }

  private double recession() {
    return likeness.traits().female() ? 0 : RECEDED.at(age) * dice.between(0.3, 1);
  }
}
