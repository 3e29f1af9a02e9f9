package rest.fakeface.api.page;

import java.net.URI;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rest.fakeface.api.ApiSettings;

/**
 * The security headers of a page, which allow it to run scripts and styles of this server, to send
 * requests to this server and to show faces, and nothing else.
 *
 * @param policy its Content-Security-Policy
 */
record PageSecurity(String policy) {

  /** For a page without any permissions. */
  static final PageSecurity NONE = new PageSecurity("default-src 'none'");

  /** For all pages except the viewer: text cannot become HTML or script. */
  static PageSecurity ofPage(ApiSettings settings) {
    return of("", "; require-trusted-types-for 'script'", settings);
  }

  /** For the viewer of the API, whose styles contain pictures. */
  static PageSecurity ofViewer(ApiSettings settings) {
    return of(" data: blob:", "", settings);
  }

  private static PageSecurity of(String images, String more, ApiSettings settings) {
    String hosts =
        Stream.of(settings.contentBase(), settings.thumbBase())
            .flatMap(Optional::stream)
            .map(base -> " " + origin(URI.create(base)))
            .distinct()
            .collect(Collectors.joining());
    return new PageSecurity(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'"
            + images
            + hosts
            + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
            + more);
  }

  /** Passes on the headers of the page. */
  void protect(BiConsumer<String, String> header) {
    header.accept("Content-Security-Policy", policy);
    header.accept("X-Frame-Options", "DENY");
    header.accept("Referrer-Policy", "no-referrer");
    header.accept("Cross-Origin-Opener-Policy", "same-origin");
    header.accept(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
