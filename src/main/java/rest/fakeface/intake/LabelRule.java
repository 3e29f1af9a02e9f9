package rest.fakeface.intake;

/** Which label is used if both a set and a model provide gender or age. */
enum LabelRule {
  /** The set's; a model estimates what the set does not state. */
  STATED,
  /** The model's. */
  ESTIMATED,
  /** The set's; the face is rejected if the model clearly disagrees. */
  AGREED
}
