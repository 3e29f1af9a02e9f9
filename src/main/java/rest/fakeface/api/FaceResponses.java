package rest.fakeface.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rest.fakeface.api.ContentAnswer.Content;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceName;
import rest.fakeface.http.Caching;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.transfer.AnswerFilter;
import rest.fakeface.http.transfer.AnswerSender;
import rest.fakeface.image.ImageName;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.ImagesUnavailableException;
import rest.fakeface.image.Variant;
import rest.fakeface.image.variant.VariantName;
import rest.fakeface.metrics.ChoiceMeter;
import rest.fakeface.metrics.Endpoint;
import rest.fakeface.metrics.ImageMeter;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.Picker;
import rest.fakeface.selection.Seed;
import rest.fakeface.selection.ServedFace;

/**
 * Chooses a face for a request and answers with the face in one of several formats. Answers are not
 * cacheable, unless a seed made the choice.
 */
@Dependent
class FaceResponses {

  /** With the charset, because only some servers would add it. */
  static final MediaType TEXT = MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");

  @Inject Picker picker;
  @Inject FaceSelector selector;
  @Inject ImageStore images;
  @Inject Links links;
  @Inject ChoiceMeter choices;
  @Inject ImageMeter sent;
  @Inject VariantWait wait;

  /** A face as JSON. */
  Response json(ChoiceParams params) {
    ServedFace choice = choose(Endpoint.FACE_JSON, params);
    FaceName face = choice.name();
    String url = links.of(Variant.ORIGINAL, face, params);
    String json = FaceJson.of(choice, url).text();
    return answer(Response.ok(json, MediaType.APPLICATION_JSON_TYPE), face, params);
  }

  /** A redirect to the image of a face. */
  Response redirect(Variant variant, ChoiceParams params) {
    FaceName face = choose(of(variant, Endpoint.FACE_VIEW, Endpoint.THUMB_VIEW), params).name();
    return redirect(links.of(variant, face, params), face, params);
  }

  /** The address of the image of a face, as text. */
  Response url(Variant variant, ChoiceParams params) {
    FaceName face = choose(of(variant, Endpoint.FACE_URL, Endpoint.THUMB_URL), params).name();
    return answer(Response.ok(links.of(variant, face, params), TEXT), face, params);
  }

  /** The image of a face itself; a redirect when it is hosted elsewhere. */
  Response image(Variant variant, ChoiceParams params, HttpServletRequest request)
      throws IOException {
    @Nullable FaceName waited = VariantWait.face(request);
    Endpoint endpoint = of(variant, Endpoint.FACE_IMAGE, Endpoint.THUMB_IMAGE);
    FaceName face = waited == null ? choose(endpoint, params).name() : waited;
    if (params.form != null) {
      return image(params.form.of(face), params, request);
    }
    ImageName name = variant.of(face);
    Optional<SeekableByteChannel> file = open(name);
    String address = links.of(name, params.uri);
    if (file.isEmpty()) {
      return redirect(address, face, params);
    }
    Content content = new Content(face, name.toString(), address, "image/jpeg");
    return answer(image(content, file.get(), request), content, params);
  }

  private Optional<SeekableByteChannel> open(ImageName name) throws IOException {
    try {
      return images.open(name);
    } catch (ImagesUnavailableException e) {
      // The store has logged the reason.
      throw new ProblemException(FaceProblems.imagesUnavailable());
    }
  }

  private Response image(VariantName usual, ChoiceParams params, HttpServletRequest request)
      throws IOException {
    String accept = params.conditions.getHeaderString(HttpHeaders.ACCEPT);
    VariantName name = Negotiation.of(usual, accept);
    Optional<SeekableByteChannel> file = wait.open(name, request);
    if (file.isPresent()) {
      String address = links.of(name, params.uri);
      Content content =
          new Content(name.face(), name.toString(), address, name.format().mediaType());
      return answer(image(content, file.get(), request).header("Vary", "Accept"), content, params);
    }
    if (VariantWait.isOver(request)) {
      // Its image is hosted elsewhere, without sizes.
      ImageName original = Variant.ORIGINAL.of(name.face());
      return redirect(links.of(original, params.uri), name.face(), params);
    }
    wait.ask(name, request);
    return Response.ok().build();
  }

  private ResponseBuilder image(
      Content content, SeekableByteChannel file, HttpServletRequest request) throws IOException {
    long size = file.size();
    sent.sent(size);
    String name = content.name();
    ResponseBuilder answer =
        Response.ok()
            .type(content.mediaType())
            .header(Embedding.HEADER, Embedding.ANYWHERE)
            .header("Content-Location", content.location())
            .header(
                "Content-Disposition",
                "inline; filename=\"" + name.substring(name.indexOf('/') + 1) + '"');
    if (size > AnswerSender.AT_ONCE) {
      AnswerFilter.sendFile(request, file);
    } else {
      try (InputStream bytes = Channels.newInputStream(file)) {
        // Sets the length, because Payara would otherwise send large bodies in chunks.
        answer.entity(bytes.readAllBytes()).header("Content-Length", size);
      }
    }
    return answer;
  }

  /**
   * Chooses a face that matches the parameters.
   *
   * @throws ProblemException if one is wrong, or no face matches, or there is no catalog yet
   */
  private ServedFace choose(Endpoint endpoint, FilterParams params) {
    FaceFilter filter = params.toFilter();
    Seed seed = params.toSeed();
    long begun = choices.begin();
    @Nullable ServedFace choice = seed == null ? picker.pick(filter) : picker.pick(filter, seed);
    choices.end(begun);
    if (choice == null) {
      throw selector.isReady()
          ? FaceProblems.noFace(filter, SourceNames.known(filter, selector.snapshot()))
          : FaceProblems.notReady();
    }
    choices.chosen(endpoint, 1);
    return choice;
  }

  private static Endpoint of(Variant variant, Endpoint original, Endpoint thumbnail) {
    return variant == Variant.ORIGINAL ? original : thumbnail;
  }

  private static Response redirect(String address, FaceName face, ChoiceParams params) {
    ResponseBuilder redirect =
        Response.status(Response.Status.FOUND)
            .header("Location", address)
            .header(Embedding.HEADER, Embedding.ANYWHERE);
    ShownFace.tell(face, redirect::header);
    // Preconditions apply only to successful answers (RFC 9110, section 13.2.1).
    return (params.isSeeded() ? Caching.aWhile(redirect) : Caching.none(redirect)).build();
  }

  private static Response answer(ResponseBuilder answer, FaceName face, ChoiceParams params) {
    // Weak, because the answer also contains when the face was last served.
    String form = params.form == null ? "" : "-" + params.form.size() + params.form.shape();
    return answer(answer, face, () -> new EntityTag(face + form, true), params);
  }

  private static Response answer(ResponseBuilder answer, Content content, ChoiceParams params) {
    return answer(answer, content.face(), () -> new EntityTag(content.name()), params);
  }

  private static Response answer(
      ResponseBuilder answer, FaceName face, Supplier<EntityTag> tag, ChoiceParams params) {
    ShownFace.tell(face, answer::header);
    return params.isSeeded()
        ? Caching.aWhile(answer, tag.get(), params.conditions)
        : Caching.none(answer).build();
  }
}
