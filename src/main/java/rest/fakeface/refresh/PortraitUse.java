package rest.fakeface.refresh;

/** When the portraits that fakeface draws are chosen. */
public enum PortraitUse {
  /** While there are no other faces. */
  WHILE_EMPTY,
  /** Like all other faces. */
  ALWAYS,
  /** Never, and none are drawn. */
  NEVER
}
