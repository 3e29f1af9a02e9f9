package rest.fakeface.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import rest.fakeface.client.InFlight;
import rest.fakeface.face.FaceName;
import rest.fakeface.http.ClientRequests;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.ProblemWriter;
import rest.fakeface.http.transfer.Dispatcher;
import rest.fakeface.http.transfer.ParkedRequest;
import rest.fakeface.image.ImagesUnavailableException;
import rest.fakeface.image.variant.VariantName;
import rest.fakeface.image.variant.Variants;
import rest.fakeface.log.FailureReferences;

/** Requests that wait, without a thread, for a variant of an image to be rendered. */
@ApplicationScoped
class VariantWait {

  /** The request attribute that marks a request that has waited. */
  private static final String RENDERED = VariantWait.class.getName();

  /** The request attribute with the variant that a request waits for. */
  private static final String ASKED = VariantWait.class.getName() + ".asked";

  @Inject Variants variants;
  @Inject Dispatcher dispatcher;
  @Inject ClientRequests clients;

  private final FailureReferences failures = new FailureReferences();

  /** The face whose image a request has waited for; null if it has not waited. */
  static @Nullable FaceName face(HttpServletRequest request) {
    return request.getAttribute(ASKED) instanceof VariantName name ? name.face() : null;
  }

  /** Whether a request has waited for a variant. */
  static boolean isOver(HttpServletRequest request) {
    return request.getAttribute(RENDERED) != null;
  }

  /**
   * The bytes of a variant, if it is stored or the request has waited for it; the caller closes
   * them.
   *
   * @throws IOException if they cannot be read
   * @throws ProblemException if it could not be rendered
   */
  Optional<SeekableByteChannel> open(VariantName name, HttpServletRequest request)
      throws IOException {
    return request.getAttribute(RENDERED) instanceof Future<?> done
        ? rendered(done)
        : variants.open(name);
  }

  private Optional<SeekableByteChannel> rendered(Future<?> done) {
    try {
      return ((Optional<?>) done.get())
          .map(bytes -> new SeekableInMemoryByteChannel((byte[]) bytes));
    } catch (ExecutionException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure(e);
    }
  }

  private ProblemException failure(Throwable cause) {
    return new ProblemException(
        ImagesUnavailableException.isBehind(cause)
            ? FaceProblems.imagesUnavailable()
            : Problem.failure(failures.failed("Rendering a variant of an image", cause)));
  }

  /** Resumes a request once a variant has been rendered, or refuses it. */
  void begin(VariantName name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    InFlight counts = clients.counts();
    int slot = clients.slot(request);
    if (!counts.enter(slot)) {
      ProblemWriter.write(clients.refusal(), response);
      return;
    }
    @Nullable CompletableFuture<Optional<byte[]>> bytes = variants.render(name);
    if (bytes == null) {
      counts.leave(slot);
      ProblemWriter.write(FaceProblems.tooManyRenderings(), response);
      return;
    }
    request.setAttribute(ASKED, name);
    AsyncContext waiting = request.startAsync(new ParkedRequest(request), response);
    // The queue completes by itself.
    waiting.setTimeout(0);
    CompletableFuture<?> unused =
        bytes.whenComplete(
            (result, failure) -> {
              counts.leave(slot);
              request.setAttribute(RENDERED, bytes);
              dispatcher.dispatch(waiting);
            });
  }
}
