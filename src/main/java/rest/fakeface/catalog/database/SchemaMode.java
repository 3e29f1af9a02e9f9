package rest.fakeface.catalog.database;

/** What happens to the database's schema at start-up. */
public enum SchemaMode {
  /** It is migrated. */
  UPDATE,
  /** It must be up to date. */
  VALIDATE,
  /** It is left alone. */
  NONE
}
