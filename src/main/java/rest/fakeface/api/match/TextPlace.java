package rest.fakeface.api.match;

/** A place in a text: line and column, from 1, with any kind of line ending. */
final class TextPlace {

  private int line = 1;
  private int column = 1;
  private boolean behindReturn;

  /** Moves past a character. */
  void pass(int character) {
    boolean feed = character == '\n';
    if (character == '\r' || (feed && !behindReturn)) {
      line++;
    }
    column = character == '\r' || feed ? 1 : column + 1;
    behindReturn = character == '\r';
  }

  int line() {
    return line;
  }

  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
