package rest.fakeface.harvest.sets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file that may be a table. It is read as UTF-8, or else as Windows-1252, which Excel writes in
 * Europe and America.
 */
final class TableFile {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final SetFile file;
  private final Charset charset;

  /**
   * Opens a text file and detects its character set.
   *
   * @throws IOException if it cannot be read
   */
  TableFile(SetFile file) throws IOException {
    this.file = file;
    charset = isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  SetFile file() {
    return file;
  }

  /** Whether each line is a JSON object. */
  boolean isJsonLines() {
    return file.name().toLowerCase(Locale.ROOT).endsWith(".jsonl");
  }

  /** Opens the text at its beginning; the caller closes it. */
  BufferedReader open() throws IOException {
    BufferedReader text = new BufferedReader(new InputStreamReader(file.content().open(), charset));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private static boolean isUtf8(SetFile file) throws IOException {
    try (InputStream bytes = file.content().open();
        Reader text =
            new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      text.transferTo(Writer.nullWriter());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
