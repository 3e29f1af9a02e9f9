package rest.fakeface.api.page;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Sha256;

/** A file of the page, ready to be sent. */
final class PageFile {

  /** The directory of these files in the WAR, which the server itself does not serve. */
  private static final String PLACE = "/WEB-INF/page/";

  private static final Pattern NAME = Pattern.compile("(?:docs/)?[a-z][a-z-]*\\.(?<type>[a-z]+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=UTF-8",
          "js", "text/javascript; charset=UTF-8",
          "css", "text/css; charset=UTF-8",
          "svg", "image/svg+xml");

  private final String type;
  private final byte[] plain;
  private final byte[] packed;
  private final String tag;

  private PageFile(String type, byte[] plain) throws IOException {
    this.type = type;
    this.plain = plain;
    this.packed = pack(plain);
    this.tag = HexFormat.of().formatHex(Sha256.of(plain), 0, 12);
  }

  /** Reads a file of the WAR; null if there is none with this name. */
  static @Nullable PageFile read(ServletContext application, String name) throws IOException {
    Matcher matcher = NAME.matcher(name);
    String type = matcher.matches() ? TYPES.get(matcher.group("type")) : null;
    if (type == null) {
      return null;
    }
    try (InputStream file = application.getResourceAsStream(PLACE + name)) {
      return file == null ? null : new PageFile(type, file.readAllBytes());
    }
  }

  String type() {
    return type;
  }

  /** Its bytes, packed by gzip or not. */
  byte[] bytes(boolean asPacked) {
    return asPacked ? packed : plain;
  }

  /** The strong entity tag of those bytes. */
  String tag(boolean ofPacked) {
    return '"' + tag + (ofPacked ? "-gzip" : "") + '"';
  }

  private static byte[] pack(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    }
    return bytes.toByteArray();
  }
}
