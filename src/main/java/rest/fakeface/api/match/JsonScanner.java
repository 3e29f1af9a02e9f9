package rest.fakeface.api.match;

import java.io.IOException;
import java.util.regex.Pattern;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;

/**
 * Reads JSON (RFC 8259) token by token. Written by hand, because the parsers of the platform hold a
 * string or number of any length in memory before they report it, and their messages name their own
 * classes and tokens. Jackson's core, which has limits, is already on both servers: WildFly prefers
 * its own to the WAR's, and on Payara Hibernate links to the server's. Numbers are kept as text.
 */
final class JsonScanner {

  /** The maximum depth of nested values. */
  static final int MOST_DEPTH = 64;

  /** The maximum number of characters of a number. */
  static final int MOST_OF_WORD = 100;

  /** A value without quotation marks: a number, true, false or null. */
  private static final Pattern WORD =
      Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?|true|false|null");

  /** The meaning of the characters after a backslash, except u. */
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final Characters text;
  private int depth;

  JsonScanner(Characters text) {
    this.text = text;
  }

  /** The first character of the next token. */
  int peek() throws IOException {
    while (text.peek() == ' '
        || text.peek() == '\n'
        || text.peek() == '\r'
        || text.peek() == '\t') {
      text.next();
    }
    return text.peek();
  }

  /** Enters an array or object; false if it is empty and was left again. */
  boolean enter(char bracket) throws IOException {
    require(bracket);
    depth++;
    if (depth > MOST_DEPTH) {
      throw text.wrong("found a value nested deeper; accepted: up to " + MOST_DEPTH + " levels");
    }
    // In ASCII, the code of a closing bracket is that of its opening one plus two.
    return !leave((char) (bracket + 2));
  }

  /** Moves to the next element; false if there is none and the closing bracket was read. */
  boolean hasNext(char closing) throws IOException {
    if (peek() == ',') {
      text.next();
      return true;
    }
    if (!leave(closing)) {
      throw text.unexpected("a comma or " + closing);
    }
    return false;
  }

  private boolean leave(char closing) throws IOException {
    boolean left = peek() == closing;
    if (left) {
      text.next();
      depth--;
    }
    return left;
  }

  /** Refuses anything after the document. */
  void requireEnd() throws IOException {
    if (peek() != Characters.END) {
      throw text.unexpected("nothing after the end of the JSON");
    }
  }

  /** The refusal of the document because of the text at this place. */
  ProblemException wrong(String why) {
    return text.wrong(why);
  }

  /** Reads a string and appends its characters. */
  void readString(StringBuilder string) throws IOException {
    if (peek() != '"') {
      throw text.unexpected("a quotation mark");
    }
    text.next();
    while (!text.skip('"')) {
      if (text.peek() < ' ') {
        throw text.unexpected(
            "a quotation mark at the end of the string; escape quotation marks inside it");
      }
      char next = (char) text.next();
      add(string, next == '\\' ? readEscaped() : next);
    }
  }

  private char readEscaped() throws IOException {
    int place = "\"\\/bfnrtu".indexOf(text.peek());
    if (place < 0) {
      throw text.unexpected("one of \" \\ / b f n r t u after a \\");
    }
    text.next();
    return place == ESCAPED.length() ? readHexadecimal() : ESCAPED.charAt(place);
  }

  private char readHexadecimal() throws IOException {
    int code = 0;
    for (int digit = 0; digit < 4; digit++) {
      int value = Character.digit(text.peek(), 16);
      if (value < 0 || text.peek() > 'f') {
        throw text.unexpected("four hexadecimal digits after a \\u");
      }
      text.next();
      code = code * 16 + value;
    }
    return (char) code;
  }

  /** Reads a value without quotation marks and appends its characters. */
  void readWord(StringBuilder word) throws IOException {
    if (!isOfWord(text.peek())) {
      throw text.unexpected("a JSON value");
    }
    String place = text.place();
    int start = word.length();
    while (isOfWord(text.peek())) {
      if (word.length() - start == MOST_OF_WORD) {
        throw text.wrong("found a longer number; accepted: up to " + MOST_OF_WORD + " characters");
      }
      add(word, (char) text.next());
    }
    if (!WORD.matcher(word.substring(start)).matches()) {
      throw Problem.wrongBody(
          place + ": found '" + word.substring(start) + "'; accepted: a JSON value");
    }
  }

  private static boolean isOfWord(int character) {
    return (character >= '0' && character <= '9')
        || (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || character == '-'
        || character == '+'
        || character == '.';
  }

  /** Adds a character to a value. */
  void add(StringBuilder value, char character) {
    if (value.length() >= Rows.MOST_OF_CELL) {
      throw text.wrong(
          "found a longer value; accepted: up to " + Rows.MOST_OF_CELL + " characters");
    }
    value.append(character);
  }

  /** Takes the next character, which must be the given one. */
  void require(char wanted) throws IOException {
    if (peek() != wanted) {
      throw text.unexpected(String.valueOf(wanted));
    }
    text.next();
  }
}
