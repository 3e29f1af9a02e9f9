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
 * The text of a table. Its character set is determined by its first bytes, or else declared, or
 * else UTF-8; a CSV that is not UTF-8 is read as Windows-1252, which Excel writes in Europe and
 * America.
 */
public final class TableText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int BUFFER = 1 << 13;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The first bytes of old Excel files (.xls). */
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
   * @throws ProblemException if its bytes are not text in its character set
   */
  static TableText of(TableBody body) throws IOException {
    Charset said = said(body);
    Charset charset = said == null ? StandardCharsets.UTF_8 : said;
    TextPlace wrong = firstWrong(body, charset);
    if (wrong != null && (said != null || body.kind() == TableBody.Kind.JSON)) {
      throw Problem.wrongBody(
          wrong + ": found bytes that are not " + charset + "; accepted: text in " + charset);
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

  /** The character set by the first bytes or the declaration; null if there is neither. */
  private static @Nullable Charset said(TableBody body) throws IOException {
    byte[] first;
    try (InputStream bytes = body.open()) {
      first = bytes.readNBytes(4);
    }
    if (Arrays.equals(first, COMPOUND_FILE)) {
      throw Problem.wrongBody("it is a workbook in an old format of Excel; accepted: .xlsx or CSV");
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

  /** Treats Latin-1 as Windows-1252, as browsers do, and ASCII as UTF-8. */
  private static @Nullable Charset declared(@Nullable Charset charset) {
    if (StandardCharsets.US_ASCII.equals(charset)) {
      return null;
    }
    return StandardCharsets.ISO_8859_1.equals(charset) ? WINDOWS : charset;
  }

  /** The place of the first bytes that are invalid in a character set; null if there are none. */
  private static @Nullable TextPlace firstWrong(TableBody body, Charset charset)
      throws IOException {
    if (charset.equals(WINDOWS)) {
      // Five bytes have no character in it; they do not indicate another character set.
      return null;
    }
    TextPlace place = new TextPlace();
    try (InputStream bytes = body.open()) {
      return isWhole(bytes, charset.newDecoder(), place) ? null : place;
    }
  }

  /** Whether all bytes can be decoded; if not, the place is that of the first invalid one. */
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
