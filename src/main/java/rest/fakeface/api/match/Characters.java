package rest.fakeface.api.match;

import java.io.IOException;
import java.io.Reader;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;

/** Reads a text character by character, so that a reader holds no more of it than it needs. */
final class Characters {

  /** The result of {@link #next} and {@link #peek} at the end. */
  static final int END = -1;

  private static final int UNREAD = -2;

  private final Reader text;
  private final TextPlace place = new TextPlace();
  private int ahead = UNREAD;

  Characters(Reader text) {
    this.text = text;
  }

  /** The next character, without taking it. */
  int peek() throws IOException {
    if (ahead == UNREAD) {
      ahead = text.read();
    }
    return ahead;
  }

  /** Takes the next character. */
  int next() throws IOException {
    int next = peek();
    if (next != END) {
      ahead = UNREAD;
      place.pass(next);
    }
    return next;
  }

  /** Takes the next character if it is this one. */
  boolean skip(char wanted) throws IOException {
    boolean found = peek() == wanted;
    if (found) {
      next();
    }
    return found;
  }

  /** The line of the next character, from 1. */
  int line() {
    return place.line();
  }

  /** The place of the next character. */
  String place() {
    return place.toString();
  }

  /** The refusal of the body because of the next character. */
  ProblemException unexpected(String accepted) throws IOException {
    return wrong("found " + named(peek()) + "; accepted: " + accepted);
  }

  /** The refusal of the body because of the text at this place. */
  ProblemException wrong(String why) {
    return Problem.wrongBody(place + ": " + why);
  }

  private static String named(int character) {
    if (character == END) {
      return "the end of the body";
    }
    return character < ' ' || Character.isSurrogate((char) character)
        ? "the character U+%04X".formatted(character)
        : "'" + (char) character + "'";
  }
}
