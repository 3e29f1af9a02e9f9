package rest.fakeface.portrait;

/**
 * The proportions of a sitter; widths are half widths, eyes are placed by their centre.
 *
 * @param face the outline of the head
 * @param eyeY y of the eyes
 * @param eyeX distance of each eye from the axis
 * @param eyeWidth half width of an eye
 * @param noseY y of the base of the nose
 * @param noseWidth half width of the nose
 * @param mouthY y of the line between the lips
 * @param mouthWidth half width of the mouth
 * @param hairline y of the hairline above the middle of the forehead
 * @param torso neck and shoulders
 */
record Physique(
    FaceShape face,
    double eyeY,
    double eyeX,
    double eyeWidth,
    double noseY,
    double noseWidth,
    double mouthY,
    double mouthWidth,
    double hairline,
    Torso torso) {

  private static final AgeCurve CROWN = AgeCurve.through(1, 232, 6, 222, 12, 212, 18, 203);
  private static final AgeCurve CHIN = AgeCurve.through(1, 700, 6, 698, 12, 702, 18, 712);
  private static final AgeCurve SKULL = AgeCurve.through(1, 234, 4, 216, 8, 202, 13, 192, 18, 187);
  private static final AgeCurve CHEEK =
      AgeCurve.through(1, 232, 4, 210, 8, 194, 13, 184, 18, 179, 50, 182, 90, 175);
  private static final AgeCurve JAW =
      AgeCurve.through(1, 192, 4, 170, 8, 154, 13, 146, 18, 140, 45, 145, 70, 151, 90, 150);
  private static final AgeCurve CHIN_WIDTH = AgeCurve.through(1, 98, 4, 76, 8, 64, 18, 55, 90, 56);
  private static final AgeCurve EYE_LEVEL =
      AgeCurve.through(1, 0.615, 4, 0.585, 8, 0.555, 13, 0.53, 18, 0.513, 90, 0.51);
  private static final AgeCurve EYE_WIDTH =
      AgeCurve.through(1, 49, 4, 46, 8, 43, 13, 41, 18, 39, 40, 38, 90, 35);
  private static final AgeCurve NOSE_DROP =
      AgeCurve.through(1, 0.34, 6, 0.38, 12, 0.42, 18, 0.45, 60, 0.47, 90, 0.49);
  private static final AgeCurve NOSE_WIDTH =
      AgeCurve.through(1, 26, 6, 27, 12, 30, 18, 34, 60, 37, 90, 40);
  private static final AgeCurve MOUTH_DROP = AgeCurve.through(1, 0.64, 6, 0.67, 18, 0.7, 90, 0.72);
  private static final AgeCurve MOUTH_WIDTH =
      AgeCurve.through(1, 42, 6, 48, 12, 55, 18, 63, 90, 64);
  private static final AgeCurve HAIRLINE = AgeCurve.through(1, 0.17, 6, 0.19, 18, 0.175, 90, 0.16);

  static Physique of(Traits traits) {
    Dice dice = traits.dice(Feature.PHYSIQUE);
    int age = traits.age();
    FaceShape face = faceOf(traits, dice);
    double eyeY = face.down(EYE_LEVEL.at(age)) + dice.around(0, 7);
    double below = face.chin() - eyeY;
    double eyeWidth = EYE_WIDTH.at(age) * dice.around(1 + 0.05 * traits.feminine(), 0.1);
    double male = traits.masculine();
    return new Physique(
        face,
        eyeY,
        face.cheek() * dice.around(0.45, 0.035),
        eyeWidth,
        eyeY + below * NOSE_DROP.at(age) * dice.around(1, 0.07),
        NOSE_WIDTH.at(age) * dice.around(1 + 0.1 * male, 0.24),
        eyeY + below * MOUTH_DROP.at(age) * dice.around(1, 0.025),
        MOUTH_WIDTH.at(age) * dice.around(1 + 0.04 * male, 0.13),
        face.down(HAIRLINE.at(age) + dice.around(0, 0.025)),
        Torso.of(traits, face, dice));
  }

  double browY() {
    return eyeY - 1.25 * eyeWidth - 6;
  }

  private static FaceShape faceOf(Traits traits, Dice dice) {
    int age = traits.age();
    double male = traits.masculine();
    double female = traits.feminine();
    double width = dice.around(1 + 0.015 * male - 0.025 * female, 0.06);
    double heft = dice.around(1 + 0.09 * male - 0.03 * female, 0.05 + 0.03 * traits.adulthood());
    double point = dice.around(1 + 0.3 * male - 0.16 * female, 0.3);
    return new FaceShape(
        CROWN.at(age) + dice.around(0, 8),
        CHIN.at(age) + 6 * male - 6 * female + dice.around(0, 14),
        SKULL.at(age) * width,
        CHEEK.at(age) * width * dice.around(1, 0.03),
        Math.min(JAW.at(age) * width * heft, CHEEK.at(age) * width * 0.94),
        CHIN_WIDTH.at(age) * point);
  }
}
