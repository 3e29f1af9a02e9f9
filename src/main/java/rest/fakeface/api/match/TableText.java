package rest.fakeface.api.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;

/**
 * The text of a table. It is in the character set that its first bytes tell, or else its sender, or
 * else in UTF-8; a CSV that is no UTF-8 is in Windows-1252, in which Excel writes where it is used
 * in Europe and America.
 */
public final class TableText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int BUFFER = 1 << 13;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** How the older files of Excel begin, .xls. */
  private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final TableBody body;
  private final Charset charset;

  private TableText(TableBody body, Charset charset) {
    this.body = body;
    this.charset = charset;
  }

  /**
   * The text of a body.
   *
   * @throws ProblemException when its bytes are no such text
   */
  static TableText of(TableBody body) throws IOException {
    Charset said = said(body);
    Charset charset = said == null ? StandardCharsets.UTF_8 : said;
    TextPlace wrong = firstWrong(body, charset);
    if (wrong != null && (said != null || body.kind() == TableBody.Kind.JSON)) {
      throw Problem.wrongBody(
          wrong + ": found bytes that are no " + charset + "; accepted: text in " + charset);
    }
    return new TableText(body, wrong == null ? charset : WINDOWS);
  }

  /** The characters from the first one on. */
  Reader open() throws IOException {
    Reader text = new BufferedReader(new InputStreamReader(body.open(), charset), BUFFER);
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  /** The character set that the first bytes or the sender say; null when they say nothing. */
  private static @Nullable Charset said(TableBody body) throws IOException {
    byte[] first;
    try (InputStream bytes = body.open()) {
      first = bytes.readNBytes(4);
    }
    if (Arrays.equals(first, COMPOUND_FILE)) {
      throw Problem.wrongBody(
          "it is a workbook of an older Excel; accepted: what Excel saves as .xlsx or CSV");
    }
    int two = first.length < 2 ? 0 : (first[0] & 0xFF) << 8 | (first[1] & 0xFF);
    if (two == 0xEFBB && first.length > 2 && first[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    return switch (two) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      default -> declared(body.charset());
    };
  }

  /** As browsers have it: Latin-1 stands for Windows-1252. ASCII is said where UTF-8 is meant. */
  private static @Nullable Charset declared(@Nullable Charset charset) {
    if (StandardCharsets.US_ASCII.equals(charset)) {
      return null;
    }
    return StandardCharsets.ISO_8859_1.equals(charset) ? WINDOWS : charset;
  }

  /** Where the first bytes are that are not of a character set; null when there are none. */
  private static @Nullable TextPlace firstWrong(TableBody body, Charset charset)
      throws IOException {
    if (charset.equals(WINDOWS)) {
      // It leaves five bytes without a character; they do not make another text of it.
      return null;
    }
    TextPlace place = new TextPlace();
    try (InputStream bytes = body.open()) {
      return isWhole(bytes, charset.newDecoder(), place) ? null : place;
    }
  }

  /** Whether all bytes can be decoded; else the place is where they cannot. */
  private static boolean isWhole(InputStream body, CharsetDecoder decoder, TextPlace place)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    CharBuffer decoded = CharBuffer.allocate(BUFFER);
    CoderResult result = CoderResult.UNDERFLOW;
    boolean ended = false;
    while (!ended && !result.isError()) {
      int count = body.read(bytes.array(), bytes.position(), bytes.remaining());
      ended = count < 0;
      bytes.position(bytes.position() + Math.max(0, count)).flip();
      do {
        result = decoder.decode(bytes, decoded, ended);
        pass(decoded.flip(), place);
        decoded.clear();
      } while (result.isOverflow());
      bytes.compact();
    }
    return !result.isError();
  }

  private static void pass(CharBuffer decoded, TextPlace place) {
    while (decoded.hasRemaining()) {
      char next = decoded.get();
      if (next != BYTE_ORDER_MARK) {
        place.pass(next);
      }
    }
  }
}
