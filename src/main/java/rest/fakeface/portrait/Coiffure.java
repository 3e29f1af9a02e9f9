package rest.fakeface.portrait;

import java.util.List;

/** The ways to have hair cut and dressed. */
enum Coiffure {
  LONG,
  BOB,
  FRINGED_LONG,
  FRINGED_BOB,
  GATHERED,
  PLAITED,
  CURLY_LONG,
  CURLY_SHORT,
  PIXIE,
  PARTED,
  MOP,
  CROP,
  QUIFF,
  SLICK;

  private static final List<Coiffure> GIRLS =
      List.of(LONG, BOB, FRINGED_LONG, FRINGED_BOB, GATHERED, PLAITED, PLAITED, CURLY_LONG);
  private static final List<Coiffure> WOMEN =
      List.of(LONG, LONG, LONG, BOB, BOB, FRINGED_LONG, FRINGED_BOB, GATHERED, CURLY_LONG, PIXIE);
  private static final List<Coiffure> OLD_WOMEN =
      List.of(BOB, BOB, FRINGED_BOB, GATHERED, CURLY_SHORT, CURLY_SHORT, PIXIE, PIXIE, LONG);
  private static final List<Coiffure> BOYS = List.of(MOP, MOP, PARTED, CROP, CURLY_SHORT, QUIFF);
  private static final List<Coiffure> MEN =
      List.of(PARTED, PARTED, CROP, CROP, QUIFF, SLICK, CURLY_SHORT, MOP);
  private static final List<Coiffure> OLD_MEN =
      List.of(PARTED, PARTED, CROP, CROP, SLICK, CURLY_SHORT);

  /** What people of that gender and age wear; repeats make a coiffure more likely. */
  static List<Coiffure> wornBy(Traits traits) {
    if (traits.female()) {
      return traits.age() < 14 ? GIRLS : traits.age() < 58 ? WOMEN : OLD_WOMEN;
    }
    return traits.age() < 14 ? BOYS : traits.age() < 45 ? MEN : OLD_MEN;
  }
}
