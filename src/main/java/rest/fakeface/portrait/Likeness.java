package rest.fakeface.portrait;

/**
 * The complete description of a sitter that all layers share.
 *
 * @param traits what gender and age do to the face
 * @param physique where everything is and how large
 * @param palette which colour everything has
 * @param tilt the lean of the head, in radians, clockwise
 */
record Likeness(Traits traits, Physique physique, Palette palette, double tilt) {

  static Likeness of(Sitter sitter) {
    Traits traits = Traits.of(sitter);
    double tilt = Math.toRadians(traits.dice(Feature.POSE).around(0, 4.5));
    return new Likeness(traits, Physique.of(traits), Palette.of(traits), tilt);
  }

  FaceShape face() {
    return physique.face();
  }
}
