package rest.fakeface.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import rest.fakeface.api.ContentAnswer.Content;
import rest.fakeface.image.FileFormat;
import rest.fakeface.image.variant.VariantName;

/** The square variants of images under their addresses, rendered when they are first asked for. */
@Dependent
class SizedContent {

  @Inject VariantWait wait;
  @Inject ContentAnswer answer;

  /** Answers with a variant, now or later; false when there is no image to render it from. */
  boolean serve(VariantName asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    VariantName name = Negotiation.of(asked, request.getHeader("Accept"));
    Optional<SeekableByteChannel> image = wait.open(name, request);
    if (image.isEmpty()) {
      if (VariantWait.isOver(request)) {
        return false;
      }
      wait.begin(name, request, response);
      return true;
    }
    if (asked.format() != FileFormat.WEBP) {
      response.setHeader("Vary", "Accept");
    }
    String mediaType = name.format().mediaType();
    answer.send(
        new Content(name.face(), name.toString(), "../" + name, mediaType),
        image.get(),
        request,
        response);
    return true;
  }
}
