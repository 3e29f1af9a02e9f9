package rest.fakeface.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a body in UTF-8, read one by one as they arrive, so that no more of it is in
 * memory than a reader keeps. It knows at which line and column it is and refuses a body that is
 * too long.
 */
final class Characters {

  /** What {@link #next} and {@link #peek} return at the end. */
  static final int END = -1;

  /** The most bytes of a body. */
  static final int MOST_BYTES = 10_000_000;

  private static final int BUFFER = 1 << 13;

  private final InputStream body;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer decoded = CharBuffer.allocate(BUFFER).flip();
  private int bytesRead;
  private boolean ended;
  private int line = 1;
  private int column = 1;

  Characters(InputStream body) throws IOException {
    this.body = body;
    if (peek() == '\uFEFF') {
      decoded.get();
    }
  }

  /** The next character, which stays the next. */
  int peek() throws IOException {
    while (!decoded.hasRemaining() && !ended) {
      decode();
    }
    return decoded.hasRemaining() ? decoded.get(decoded.position()) : END;
  }

  /** Takes the next character. */
  int next() throws IOException {
    int next = peek();
    if (next != END) {
      decoded.get();
      column++;
      if (next == '\n') {
        line++;
        column = 1;
      }
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
    return line;
  }

  /** Where the next character is. */
  String place() {
    return "line " + line + ", column " + column;
  }

  /** The refusal of the body because of the next character. */
  ProblemException unexpected(String accepted) throws IOException {
    return wrong("found " + named(peek()) + "; accepted: " + accepted);
  }

  /** The refusal of the body because of what is at this place. */
  ProblemException wrong(String why) {
    return Problem.wrongBody(place() + ": " + why);
  }

  private static String named(int character) {
    if (character == END) {
      return "the end of the body";
    }
    return character < ' ' || Character.isSurrogate((char) character)
        ? "the character U+%04X".formatted(character)
        : "'" + (char) character + "'";
  }

  /** Decodes what has arrived. What cannot be decoded is refused once all before it was taken. */
  private void decode() throws IOException {
    decoded.clear();
    CoderResult result = decoder.decode(bytes, decoded, false);
    decoded.flip();
    if (decoded.hasRemaining()) {
      return;
    }
    if (result.isUnderflow() && !receive()) {
      ended = true;
      if (bytes.hasRemaining()) {
        result = CoderResult.malformedForLength(bytes.remaining());
      }
    }
    if (result.isError()) {
      throw wrong("found bytes that are no UTF-8; accepted: text in UTF-8");
    }
  }

  /** Receives more bytes. False when there are none. */
  private boolean receive() throws IOException {
    bytes.compact();
    int count = read();
    if (count > 0) {
      bytes.position(bytes.position() + count);
      bytesRead += count;
    }
    bytes.flip();
    if (bytesRead > MOST_BYTES) {
      throw Problem.bodyTooLarge(MOST_BYTES);
    }
    return count >= 0;
  }

  private int read() {
    try {
      return body.read(bytes.array(), bytes.position(), bytes.remaining());
    } catch (IOException e) {
      // The client has gone, or says a length that it does not send. It is no failure of ours.
      throw wrong("the body ends before it is whole");
    }
  }
}
