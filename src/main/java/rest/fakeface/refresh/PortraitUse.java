package rest.fakeface.refresh;

/** When the portraits that fakeface draws are chosen. */
public enum PortraitUse {
  /** While there are no other faces. */
  WHILE_EMPTY,
  /** As all others. */
  ALWAYS,
  /** Not at all, and none are drawn. */
  NEVER
}
