package rest.fakeface.portrait;

/** A part of the picture with randomness of its own, so that changing one leaves the others be. */
enum Feature {
  BACKDROP,
  BEARD,
  BROWS,
  CLOTHES,
  EARS,
  EYES,
  GLASSES,
  HAIR_COLOUR,
  HAIR_STYLE,
  HAIR_TEXTURE,
  IRIS,
  MOUTH,
  NOSE,
  PHYSIQUE,
  POSE,
  SKIN,
  WRINKLES
}
