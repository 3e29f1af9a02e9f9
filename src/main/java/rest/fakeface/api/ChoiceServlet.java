package rest.fakeface.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceName;
import rest.fakeface.http.Caching;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.ProblemWriter;
import rest.fakeface.http.QueryParams;
import rest.fakeface.http.ReadOnlyServlet;
import rest.fakeface.image.Variant;
import rest.fakeface.metrics.ChoiceMeter;
import rest.fakeface.metrics.Endpoint;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.Picker;
import rest.fakeface.selection.Seed;
import rest.fakeface.selection.ServedFace;

/**
 * Chooses a face on each request, at random or by a seed. Answers are not cacheable, unless a seed
 * made the choice. Each address accepts an extra path segment, which is ignored; it only makes the
 * URL unique.
 *
 * <p>A servlet, because a resource takes twice the time of a processor.
 */
abstract class ChoiceServlet extends ReadOnlyServlet {

  private static final long serialVersionUID = 1;

  @Inject transient Picker picker;
  @Inject transient FaceSelector selector;
  @Inject transient ChoiceMeter choices;
  @Inject transient Links links;

  @Override
  public final void serve(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!hasAtMostOneSegment(request)) {
      int status = HttpServletResponse.SC_NOT_FOUND;
      ProblemWriter.write(Problem.ofStatus(status, request.getRequestURI()), response);
      return;
    }
    try {
      ChoiceParams params = new ChoiceParams(QueryParams.of(request.getQueryString()));
      serve(Endpoint.of(request.getServletPath()), params, request, response);
    } catch (ProblemException e) {
      ProblemWriter.write(e.problem(), response);
    }
  }

  /**
   * Answers a request.
   *
   * @throws ProblemException if it is refused
   */
  abstract void serve(
      Endpoint endpoint,
      ChoiceParams params,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException;

  /**
   * Chooses a face that matches the parameters.
   *
   * @param endpoint where it is counted
   * @throws ProblemException if a parameter is wrong, or no face matches, or there is no catalog
   *     yet
   */
  final ServedFace choose(Endpoint endpoint, FilterParams params) {
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

  /** Redirects to the image of a face. */
  static void redirect(
      String address, FaceName face, ChoiceParams params, HttpServletResponse response) {
    ShownFace.redirect(address, face, response);
    // Preconditions apply only to successful answers (RFC 9110, section 13.2.1).
    if (params.isSeeded()) {
      Caching.aWhile(response);
    } else {
      Caching.none(response);
    }
  }

  /** The image that an endpoint is about. */
  static Variant variant(Endpoint endpoint) {
    return switch (endpoint) {
      case THUMB_VIEW, THUMB_URL, THUMB_IMAGE -> Variant.THUMBNAIL;
      default -> Variant.ORIGINAL;
    };
  }

  private static boolean hasAtMostOneSegment(HttpServletRequest request) {
    String path = request.getRequestURI();
    int rest = request.getContextPath().length() + request.getServletPath().length();
    return path.indexOf('/', rest + 1) < 0;
  }
}
