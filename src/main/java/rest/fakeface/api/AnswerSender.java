package rest.fakeface.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import rest.fakeface.network.InFlight;

/** Sends large bodies of answers without a thread that waits for slow clients. */
@ApplicationScoped
public class AnswerSender {

  /** The most bytes that a connection takes at once, so that a thread does not wait for it. */
  static final int AT_ONCE = 1 << 15;

  @Inject TransferWatch watch;
  @Inject ClientRequests clients;

  /**
   * Sends a body, whose length the response says already.
   *
   * @param atEnd what is done when it has been sent or was broken off
   */
  void send(
      HttpServletRequest request,
      HttpServletResponse response,
      InputStream body,
      RequestEnd.Ending atEnd)
      throws IOException {
    InFlight counts = clients.counts();
    int slot = clients.slot(request);
    if (!counts.enter(slot)) {
      atEnd.end();
      response.reset();
      ProblemWriter.write(clients.refusal(), response);
      return;
    }
    AsyncContext waiting = request.startAsync(request, response);
    waiting.setTimeout(0);
    AnswerWriter writer = new AnswerWriter(waiting, response.getOutputStream(), body);
    waiting.addListener(
        new RequestEnd(
            () -> {
              watch.end(writer);
              counts.leave(slot);
              atEnd.end();
            }));
    watch.begin(writer);
    response.getOutputStream().setWriteListener(writer);
  }
}
