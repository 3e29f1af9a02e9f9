package rest.fakeface.catalog;

/** What happens to the database's schema at start-up. */
enum SchemaMode {
  /** It is brought up to date. */
  UPDATE,
  /** It has to be up to date. */
  VALIDATE,
  /** It is left alone. */
  NONE
}
