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

/** The square variants of images under their addresses, rendered on the first request. */
@Dependent
class SizedContent {

  @Inject VariantWait wait;
  @Inject ContentAnswer answer;

  /** Answers with a variant from memory; false if the client may prefer another format. */
  boolean serveKnown(SmallImage image, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Negotiation.isWebpNamed(request.getHeader("Accept"))) {
      return false;
    }
    response.setHeader("Vary", "Accept");
    answer.send(image, request, response);
    return true;
  }

  /**
   * Answers with a variant, now or later; false if there is no image to render it from.
   *
   * @param small the cache that may contain it, and receives it otherwise
   */
  boolean serve(
      VariantName asked,
      SmallImages small,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    VariantName name = Negotiation.of(asked, request.getHeader("Accept"));
    SmallImage known = small.find(name.toString());
    Optional<SeekableByteChannel> image =
        known == null ? wait.open(name, request) : Optional.empty();
    if (known == null && image.isEmpty()) {
      if (VariantWait.isOver(request)) {
        return false;
      }
      wait.begin(name, request, response);
      return true;
    }
    if (asked.format() != FileFormat.WEBP) {
      response.setHeader("Vary", "Accept");
    }
    if (known != null) {
      answer.send(known, request, response);
    } else {
      String mediaType = name.format().mediaType();
      Content content = new Content(name.face(), name.toString(), "../" + name, mediaType);
      // The rendered variant may differ from the one that will be stored.
      boolean kept = !VariantWait.isOver(request);
      answer.send(content, image.get(), kept ? small : SmallImages.NONE, request, response);
    }
    return true;
  }
}
