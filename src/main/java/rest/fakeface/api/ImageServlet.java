package rest.fakeface.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rest.fakeface.api.ContentAnswer.Content;
import rest.fakeface.face.FaceName;
import rest.fakeface.http.Caching;
import rest.fakeface.http.ProblemWriter;
import rest.fakeface.http.transfer.AnswerSender;
import rest.fakeface.http.transfer.FileStream;
import rest.fakeface.http.transfer.ParkedRequest;
import rest.fakeface.image.ImageName;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.ImagesUnavailableException;
import rest.fakeface.image.Variant;
import rest.fakeface.image.variant.VariantName;
import rest.fakeface.metrics.Endpoint;
import rest.fakeface.metrics.ImageMeter;

/**
 * Answers with the image of a face, for clients that do not follow redirects. It still redirects if
 * images are hosted elsewhere.
 */
@WebServlet(
    urlPatterns = {"/face/image/*", "/thumb/image/*"},
    asyncSupported = true)
public class ImageServlet extends ChoiceServlet {

  private static final long serialVersionUID = 1;

  @Inject transient ImageStore images;
  @Inject transient VariantWait wait;
  @Inject transient AnswerSender sender;
  @Inject transient ImageMeter sent;

  @Override
  void serve(
      Endpoint endpoint,
      ChoiceParams params,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    @Nullable FaceName waited = VariantWait.face(request);
    FaceName face = waited == null ? choose(endpoint, params).name() : waited;
    try {
      if (params.form == null) {
        serveStored(variant(endpoint).of(face), params, request, response);
      } else {
        serveSized(params.form.of(face), params, request, response);
      }
    } catch (ImagesUnavailableException e) {
      // The store has logged the reason.
      ProblemWriter.write(FaceProblems.imagesUnavailable(), response);
    }
  }

  private void serveStored(
      ImageName name, ChoiceParams params, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<SeekableByteChannel> image = images.open(name);
    String address = links.of(name, request);
    if (image.isEmpty()) {
      redirect(address, name.face(), params, response);
      return;
    }
    Content content = new Content(name.face(), name.toString(), address, "image/jpeg");
    send(content, image.get(), params, request, response);
  }

  private void serveSized(
      VariantName usual,
      ChoiceParams params,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    VariantName name = Negotiation.of(usual, request.getHeader("Accept"));
    // It may have waited, and then has lost the prefix of a proxy.
    HttpServletRequest asked = ParkedRequest.goingOn(request);
    Optional<SeekableByteChannel> image = wait.open(name, request);
    if (image.isPresent()) {
      response.setHeader("Vary", "Accept");
      String mediaType = name.format().mediaType();
      Content content = new Content(name.face(), name.toString(), links.of(name, asked), mediaType);
      send(content, image.get(), params, request, response);
    } else if (VariantWait.isOver(request)) {
      // Its image is hosted elsewhere, without sizes.
      String original = links.of(Variant.ORIGINAL.of(name.face()), asked);
      redirect(original, name.face(), params, response);
    } else {
      wait.begin(name, request, response);
    }
  }

  private void send(
      Content content,
      SeekableByteChannel image,
      ChoiceParams params,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    boolean handedOver = false;
    try {
      if (writeHead(content, params, request, response)) {
        long size = image.size();
        response.setContentLengthLong(size);
        if ("HEAD".equals(request.getMethod())) {
          return;
        }
        sent.sent(size);
        FileStream bytes = new FileStream(image, 0, size);
        if (size > AnswerSender.AT_ONCE) {
          handedOver = true;
          sender.send(request, response, bytes, size, image::close);
        } else {
          response.getOutputStream().write(bytes.readAllBytes());
        }
      }
    } finally {
      if (!handedOver) {
        image.close();
      }
    }
  }

  /** Writes the head of an answer; false if the client's copy is still valid. */
  private static boolean writeHead(
      Content content,
      ChoiceParams params,
      HttpServletRequest request,
      HttpServletResponse response) {
    String name = content.name();
    if (!params.isSeeded()) {
      Caching.none(response);
    } else if (Caching.aWhile(response, '"' + name + '"', request)) {
      return false;
    }
    ShownFace.tell(content.face(), response::setHeader);
    response.setContentType(content.mediaType());
    response.setHeader(Embedding.HEADER, Embedding.ANYWHERE);
    response.setHeader("Content-Location", content.location());
    String file = name.substring(name.indexOf('/') + 1);
    response.setHeader("Content-Disposition", "inline; filename=\"" + file + '"');
    return true;
  }
}
