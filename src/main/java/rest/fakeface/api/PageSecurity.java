package rest.fakeface.api;

import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rest.fakeface.face.Sha256;

/**
 * What a browser lets a page of ours do: run its own script and style, show faces, and nothing
 * else.
 *
 * @param policy its Content-Security-Policy
 */
record PageSecurity(String policy) {

  /** Of a page that may do nothing. */
  static final PageSecurity NONE = new PageSecurity("default-src 'none'");

  /** The page's policy: its inline scripts and styles by their hashes, so that no other runs. */
  static PageSecurity of(String html, ApiSettings settings) {
    String hosts =
        Stream.of(settings.contentBase(), settings.thumbBase())
            .flatMap(Optional::stream)
            .map(base -> " " + origin(URI.create(base)))
            .distinct()
            .collect(Collectors.joining());
    return new PageSecurity(
        "default-src 'none'; script-src"
            + hashes("script", html)
            + "; style-src"
            + hashes("style", html)
            + "; img-src 'self'"
            + hosts
            + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  }

  /** Adds the headers to the answer that is the page. */
  ResponseBuilder protect(ResponseBuilder page) {
    return page.header("Content-Security-Policy", policy)
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header(
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  }

  private static String hashes(String element, String html) {
    Pattern inline = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL);
    return inline
        .matcher(html)
        .results()
        .map(found -> " 'sha256-" + sha256(found.group(1)) + "'")
        .collect(Collectors.joining());
  }

  private static String sha256(String text) {
    byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
