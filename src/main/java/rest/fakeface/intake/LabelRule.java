package rest.fakeface.intake;

/** Whose word counts when a set says gender or age of a face and a model estimates them, too. */
enum LabelRule {
  /** The set's; a model says what the set does not. */
  STATED,
  /** The model's. */
  ESTIMATED,
  /** The set's, unless the model clearly says otherwise: then the face is not taken. */
  AGREED
}
