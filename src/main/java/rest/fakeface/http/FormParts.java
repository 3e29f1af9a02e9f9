package rest.fakeface.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.jspecify.annotations.Nullable;

/** The parts of a form with files (RFC 7578), read one after another without storing them. */
public final class FormParts {

  /** The maximum length of a boundary, in characters (RFC 2046). */
  private static final int MOST_BOUNDARY = 70;

  /** The maximum number of parts of a form. */
  private static final int MOST_PARTS = 100;

  private static final String DISPOSITION = "content-disposition:";
  private static final String TYPE = "content-type:";

  private final MultipartInput input;
  private InputStream content = InputStream.nullInputStream();
  private int parts;

  /**
   * The parts of a body.
   *
   * @param type the media type of the body with its parameters
   * @throws ProblemException if that has no boundary
   * @throws IOException if the body cannot be read
   */
  public FormParts(InputStream body, String type) throws IOException {
    input = MultipartInput.builder().setInputStream(body).setBoundary(boundary(type)).get();
    // Each byte becomes one character, because each part has its own character set.
    input.setHeaderCharset(StandardCharsets.ISO_8859_1);
  }

  /**
   * A part of a form.
   *
   * @param name the name of its field
   * @param file the name of its file; null if it is not a file
   * @param charset the declared character set; null if it is missing or unknown
   * @param content its bytes, to be read before the next part
   */
  public record Part(
      String name, @Nullable String file, @Nullable Charset charset, InputStream content) {}

  /**
   * The next part; null at the end.
   *
   * @throws ProblemException if the body is not a form
   * @throws IOException if the body cannot be read
   */
  public @Nullable Part next() throws IOException {
    try {
      boolean more = parts == 0 ? input.skipPreamble() : hasNext();
      if (!more && parts == 0) {
        throw Problem.wrongBody("it has no part between the boundaries given by its media type");
      }
      if (!more) {
        return null;
      }
      if (++parts > MOST_PARTS) {
        throw Problem.wrongBody("it has more than " + MOST_PARTS + " parts");
      }
      return part(input.readHeaders());
    } catch (FileUploadException e) {
      throw broken();
    }
  }

  /**
   * Reads the content of a part.
   *
   * @param most the maximum number of bytes; the rest is skipped
   * @throws ProblemException if the body ends before the part does
   * @throws IOException if the body cannot be read
   */
  public static byte[] read(Part part, int most) throws IOException {
    try {
      return part.content().readNBytes(most);
    } catch (FileUploadException e) {
      throw broken();
    }
  }

  /**
   * Reads the text of a part.
   *
   * @param most the maximum number of bytes; the rest is skipped
   * @throws ProblemException if the body ends before the part does
   * @throws IOException if the body cannot be read
   */
  public static String text(Part part, int most) throws IOException {
    return SentText.of(read(part, most), part.charset());
  }

  private boolean hasNext() throws IOException {
    // Skips the unread rest of the previous part.
    content.close();
    return input.readBoundary();
  }

  private Part part(String headers) {
    Map<String, String> names = parameters(DISPOSITION, headers);
    String name = names.get("name");
    if (name == null || name.isEmpty()) {
      throw Problem.wrongBody(
          "part " + parts + " has no name; accepted: Content-Disposition: form-data; name=...");
    }
    content = input.newInputStream();
    Charset charset = charset(parameters(TYPE, headers).getOrDefault("charset", ""));
    return new Part(name, file(names.get("filename")), charset, content);
  }

  /** A name without the escapes of quotation marks and backslashes that some clients add. */
  private static @Nullable String file(@Nullable String name) {
    return name == null ? null : name.replaceAll("\\\\([\"\\\\])", "$1");
  }

  private static @Nullable Charset charset(String name) {
    try {
      return Charset.isSupported(name) ? Charset.forName(name) : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }

  /** The parameters of one of the headers of a part. */
  private static Map<String, String> parameters(String header, String headers) {
    // A header may continue in a line that begins with a space.
    return SentText.of(headers.getBytes(StandardCharsets.ISO_8859_1), null)
        .replaceAll("\\r\\n[ \\t]+", " ")
        .lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(header))
        .findFirst()
        .map(line -> parameters(line.substring(header.length())))
        .orElse(Map.of());
  }

  private static byte[] boundary(String type) {
    String boundary = parameters(type).get("boundary");
    if (boundary == null || boundary.isEmpty() || boundary.length() > MOST_BOUNDARY) {
      throw Problem.wrongBody(
          "its media type has no boundary; accepted: multipart/form-data; boundary=... of up to "
              + MOST_BOUNDARY
              + " characters");
    }
    return boundary.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Map<String, String> parameters(String header) {
    ParameterParser parser = new ParameterParser();
    parser.setLowerCaseNames(true);
    return parser.parse(header, ';');
  }

  public static ProblemException broken() {
    return Problem.wrongBody("it is not multipart/form-data, or is truncated");
  }
}
