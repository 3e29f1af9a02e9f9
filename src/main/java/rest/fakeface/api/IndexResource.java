package rest.fakeface.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page at the root: what this is and how to use it. */
@Path("")
@ApplicationScoped
public class IndexResource {

  @Inject ApiSettings settings;

  private String html = "";
  private PageSecurity security = PageSecurity.NONE;

  @PostConstruct
  void read() {
    try (InputStream page = getClass().getResourceAsStream("index.html")) {
      html = new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    security = PageSecurity.of(html, settings);
  }

  @GET
  @Operation(hidden = true)
  public Response page() {
    return security
        .protect(Response.ok(html, "text/html; charset=UTF-8"))
        .header("Cache-Control", "no-cache")
        .build();
  }
}
