package rest.fakeface.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
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
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.ImageName;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.Variant;
import rest.fakeface.metrics.ChoiceMeter;
import rest.fakeface.metrics.Endpoint;
import rest.fakeface.metrics.ImageMeter;
import rest.fakeface.selection.Choice;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.Picker;
import rest.fakeface.selection.Seed;

/**
 * The choice of a face for a request, and the answers that show it in one way or another. No cache
 * keeps them, unless a seed made the choice.
 */
@Dependent
class Chooser {

  /** With its encoding: the servers would else add it or not, each as it likes. */
  static final MediaType TEXT = MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");

  @Inject Picker picker;
  @Inject FaceSelector selector;
  @Inject ImageStore images;
  @Inject Links links;
  @Inject ChoiceMeter choices;
  @Inject ImageMeter sent;

  /** A face as JSON. */
  Response json(ChoiceParams params) {
    Choice choice = choose(Endpoint.FACE_JSON, params);
    FaceName face = choice.name();
    String url = links.of(Variant.ORIGINAL.of(face), params.uri);
    String json = FaceJson.of(choice, url).text();
    return answer(Response.ok(json, MediaType.APPLICATION_JSON_TYPE), face, params);
  }

  /** A redirect to the image of a face. */
  Response redirect(Variant variant, ChoiceParams params) {
    FaceName face = choose(of(variant, Endpoint.FACE_VIEW, Endpoint.THUMB_VIEW), params).name();
    return redirect(variant.of(face), params);
  }

  /** The address of the image of a face, as text. */
  Response url(Variant variant, ChoiceParams params) {
    FaceName face = choose(of(variant, Endpoint.FACE_URL, Endpoint.THUMB_URL), params).name();
    return answer(Response.ok(links.of(variant.of(face), params.uri), TEXT), face, params);
  }

  /** The image of a face itself; a redirect when it is hosted elsewhere. */
  Response image(Variant variant, ChoiceParams params, HttpServletRequest request)
      throws IOException {
    Endpoint endpoint = of(variant, Endpoint.FACE_IMAGE, Endpoint.THUMB_IMAGE);
    ImageName image = variant.of(choose(endpoint, params).name());
    Optional<SeekableByteChannel> opened = images.open(image);
    if (opened.isEmpty()) {
      return redirect(image, params);
    }
    SeekableByteChannel file = opened.get();
    long size = file.size();
    sent.sent(size);
    ResponseBuilder answer =
        Response.ok()
            .type("image/jpeg")
            .header(Embedding.HEADER, Embedding.ANYWHERE)
            .header("Content-Location", links.of(image, params.uri))
            .header("Content-Disposition", "inline; filename=\"" + image + '"');
    if (size > AnswerSender.AT_ONCE) {
      AnswerFilter.sendFile(request, file);
    } else {
      try (InputStream jpeg = Channels.newInputStream(file)) {
        // The length said, because Payara would else send large bodies in chunks.
        answer.entity(jpeg.readAllBytes()).header("Content-Length", size);
      }
    }
    return answer(answer, image.face(), () -> new EntityTag(image.toString()), params);
  }

  /**
   * Chooses a face that matches the parameters.
   *
   * @throws ProblemException when one is wrong, or no face matches, or there is no catalog yet
   */
  private Choice choose(Endpoint endpoint, FilterParams params) {
    FaceFilter filter = params.toFilter();
    Seed seed = params.toSeed();
    long begun = choices.begin();
    @Nullable Choice choice = seed == null ? picker.pick(filter) : picker.pick(filter, seed);
    choices.end(begun);
    if (choice == null) {
      throw selector.isReady() ? Problem.noFace(filter) : Problem.notReady();
    }
    choices.chosen(endpoint, 1);
    return choice;
  }

  private static Endpoint of(Variant variant, Endpoint original, Endpoint thumbnail) {
    return variant == Variant.ORIGINAL ? original : thumbnail;
  }

  private Response redirect(ImageName image, ChoiceParams params) {
    ResponseBuilder redirect =
        Response.status(Response.Status.FOUND)
            .header("Location", links.of(image, params.uri))
            .header(Embedding.HEADER, Embedding.ANYWHERE);
    ShownFace.tell(image.face(), redirect::header);
    // Conditions count only where the answer would be a success (RFC 9110, section 13.2.1).
    return (params.isSeeded() ? Caching.aWhile(redirect) : Caching.none(redirect)).build();
  }

  private static Response answer(ResponseBuilder answer, FaceName face, ChoiceParams params) {
    // Weak: when the face was last served is told, too.
    return answer(answer, face, () -> new EntityTag(face.toString(), true), params);
  }

  private static Response answer(
      ResponseBuilder answer, FaceName face, Supplier<EntityTag> tag, ChoiceParams params) {
    ShownFace.tell(face, answer::header);
    return params.isSeeded()
        ? Caching.aWhile(answer, tag.get(), params.conditions)
        : Caching.none(answer).build();
  }
}
