package rest.fakeface.api.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import rest.fakeface.api.ApiSettings;
import rest.fakeface.http.EntityTags;

/** The files of the page, cached in memory after the first request, and their answers. */
@ApplicationScoped
class PageFiles {

  /** The page at the root. */
  static final String PAGE = "index.html";

  /** The viewer of the API. */
  static final String VIEWER = "docs/index.html";

  private static final byte[] NOTHING = {};

  @Inject ServletContext application;
  @Inject ApiSettings settings;

  /** Bounded, because it contains only files of the WAR. */
  private final Map<String, PageFile> files = new ConcurrentHashMap<>();

  private PageSecurity page = PageSecurity.NONE;
  private PageSecurity viewer = PageSecurity.NONE;

  /**
   * An answer.
   *
   * @param status 200, or 304 if the client has the file
   * @param headers all headers except the length
   * @param body the file, or empty
   */
  @SuppressWarnings("ArrayRecordComponent") // It is never compared.
  record Answer(int status, Map<String, String> headers, byte[] body) {}

  @PostConstruct
  void protect() {
    page = PageSecurity.ofPage(settings);
    viewer = PageSecurity.ofViewer(settings);
  }

  /**
   * The answer with a file; null if there is none with this name.
   *
   * @param encodings the encodings that the client accepts
   * @param known the entity tags that the client has
   */
  @Nullable Answer answer(String name, @Nullable String encodings, @Nullable String known)
      throws IOException {
    PageFile file = file(name);
    if (file == null) {
      return null;
    }
    boolean packed = encodings != null && encodings.contains("gzip");
    String tag = file.tag(packed);
    Map<String, String> headers = new LinkedHashMap<>();
    (name.equals(VIEWER) ? viewer : page).protect(headers::put);
    headers.put(HttpHeaders.ETAG, tag);
    headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    headers.put(HttpHeaders.CACHE_CONTROL, "no-cache");
    if (EntityTags.name(known, tag)) {
      return new Answer(304, headers, NOTHING);
    }
    headers.put(HttpHeaders.CONTENT_TYPE, file.type());
    if (packed) {
      headers.put(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    return new Answer(200, headers, file.bytes(packed));
  }

  private @Nullable PageFile file(String name) throws IOException {
    PageFile known = files.get(name);
    if (known != null) {
      return known;
    }
    PageFile read = PageFile.read(application, name);
    if (read != null) {
      files.put(name, read);
    }
    return read;
  }
}
