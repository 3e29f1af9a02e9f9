package rest.fakeface.http.transfer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import rest.fakeface.client.ClientSettings;
import rest.fakeface.client.InFlight;
import rest.fakeface.http.ProblemWriter;
import rest.fakeface.http.Refusals;

/** Receives the bodies of requests, within the limits per client and in total. */
@ApplicationScoped
class BodyIntake {

  /** The maximum number of bodies at once, because each takes some memory. */
  private static final int MOST = 1_000;

  /** The maximum number of images of one upload. */
  private static final int MOST_IMAGES = 20;

  /** The bytes of a form in addition to its images. */
  private static final int FORM = 100_000;

  @Inject TransferSettings settings;
  @Inject ClientSettings network;
  @Inject TransferWatch watch;
  @Inject Dispatcher dispatcher;

  private final AtomicInteger bodies = new AtomicInteger();
  private InFlight clients = new InFlight(0);
  private ByteBudget space = new ByteBudget(0);

  @PostConstruct
  void prepare() {
    clients = new InFlight(network.clientBodies());
    space = new ByteBudget(settings.maxBodies());
  }

  /** The maximum number of bytes of a form with images. */
  long mostFormBytes() {
    return MOST_IMAGES * settings.imageBytes() + FORM;
  }

  /** Reads the body of a request, or refuses it. */
  void take(HttpServletRequest request, HttpServletResponse response, long most)
      throws IOException {
    if (request.getContentLengthLong() > most) {
      ProblemWriter.write(Refusals.bodyTooLarge(most).problem(), response);
      return;
    }
    int client = clients.slot(request.getRemoteAddr());
    if (!clients.enter(client)) {
      ProblemWriter.write(Refusals.tooManyAtOnce("bodies", network.clientBodies()), response);
      return;
    }
    if (bodies.incrementAndGet() > MOST) {
      bodies.decrementAndGet();
      clients.leave(client);
      ProblemWriter.write(Refusals.noSpaceForBodies(), response);
      return;
    }
    read(request, response, most, client);
  }

  private void read(HttpServletRequest request, HttpServletResponse response, long most, int client)
      throws IOException {
    SpooledBody body = new SpooledBody(settings.directory());
    AsyncContext waiting = request.startAsync(SpooledRequest.of(request, body), response);
    waiting.setTimeout(0);
    BodyReader reader =
        new BodyReader(waiting, UpgradeBody.of(request), body, space, watch, dispatcher, most);
    waiting.addListener(
        new RequestEnd(
            () -> {
              reader.end();
              bodies.decrementAndGet();
              clients.leave(client);
              space.giveBack(body.size());
              body.close();
            }));
    reader.begin();
  }
}
