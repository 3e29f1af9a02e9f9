package rest.fakeface.api.match;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.api.match.TableBody.Opening;
import rest.fakeface.http.FormParts;
import rest.fakeface.http.FormParts.Part;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;

/** The bytes of a table out of what they were packed into: gzip, a form. */
final class TableBytes {

  private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

  private TableBytes() {}

  /**
   * The bytes of a body as they were before they were packed.
   *
   * @param coding how the body is encoded; null for not at all
   * @throws ProblemException when nobody knows that encoding here
   */
  static Opening plain(Opening body, @Nullable String coding) {
    String name = coding == null ? "" : coding.strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || name.equals("identity")) {
      return () -> whole(body.open(), null);
    }
    if (!GZIP.contains(name)) {
      throw Problem.wrongHeader(
          Status.UNSUPPORTED_MEDIA_TYPE, HttpHeaders.CONTENT_ENCODING, name, "gzip or identity");
    }
    return () -> whole(inflated(body.open()), TableBytes::brokenGzip);
  }

  private static InputStream whole(InputStream bytes, @Nullable Supplier<ProblemException> broken) {
    return new TableStream(bytes, bytes, broken);
  }

  /** The file of a form. */
  static InputStream form(InputStream form, String type) throws IOException {
    return new TableStream(file(form, type).content(), form, FormParts::broken);
  }

  /** The character set that the sender of a form says its file is in; null when it is not said. */
  static @Nullable Charset charset(Opening form, String type) throws IOException {
    try (InputStream bytes = form.open()) {
      return file(bytes, type).charset();
    }
  }

  private static InputStream inflated(InputStream body) throws IOException {
    try {
      return new GZIPInputStream(body);
    } catch (IOException e) {
      throw brokenGzip();
    }
  }

  private static ProblemException brokenGzip() {
    return Problem.wrongBody("it is no gzip, as Content-Encoding says, or is cut short");
  }

  private static Part file(InputStream form, String type) throws IOException {
    FormParts parts = new FormParts(form, type);
    for (Part part = parts.next(); part != null; part = parts.next()) {
      if (part.name().equals("file")) {
        return part;
      }
    }
    throw Problem.wrongParameter(
        "file", "", "a part of the form that is a table as CSV, JSON or .xlsx");
  }
}
