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

/** Unpacks the bytes of a table from gzip or a form. */
final class TableBytes {

  private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

  private TableBytes() {}

  /**
   * The unpacked bytes of a body.
   *
   * @param coding the Content-Encoding of the body; null for none
   * @throws ProblemException if the encoding is not supported
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

  /** The declared character set of the file in a form; null if it is missing. */
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
    return Problem.wrongBody("it is not gzip, contrary to Content-Encoding, or is truncated");
  }

  private static Part file(InputStream form, String type) throws IOException {
    FormParts parts = new FormParts(form, type);
    for (Part part = parts.next(); part != null; part = parts.next()) {
      if (part.name().equals("file")) {
        return part;
      }
    }
    throw Problem.wrongParameter("file", "", "a part with a table as CSV, JSON or .xlsx");
  }
}
