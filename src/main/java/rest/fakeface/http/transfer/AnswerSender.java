package rest.fakeface.http.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import rest.fakeface.client.InFlight;
import rest.fakeface.http.ClientRequests;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemWriter;
import rest.fakeface.http.Refusals;

/** Sends large bodies of answers without a thread that waits for slow clients. */
@ApplicationScoped
public class AnswerSender {

  /** The maximum number of bytes written to a connection at once, so that no thread blocks. */
  public static final int AT_ONCE = 1 << 15;

  /** The bytes of an answer that a server buffers while its client does not read. */
  private static final int KEPT = 400_000;

  private static final int PART_OF_MEMORY = 4;

  @Inject TransferWatch watch;
  @Inject ClientRequests clients;

  private final ByteBudget memory =
      new ByteBudget(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);

  /** The memory for all answers together. */
  ByteBudget memory() {
    return memory;
  }

  /**
   * Sends a body whose length is already set in the response, or refuses the request if too many
   * bytes are being sent.
   *
   * @param length the length of the body
   * @param atEnd runs when the body has been sent or was aborted
   */
  public void send(
      HttpServletRequest request,
      HttpServletResponse response,
      InputStream body,
      long length,
      RequestEnd.Ending atEnd)
      throws IOException {
    begin(request, response, body, Math.min(length, KEPT), atEnd);
  }

  /**
   * Sends a body that is produced while it is sent, or refuses the request.
   *
   * @param kept how many further bytes of memory it holds
   */
  public void send(
      HttpServletRequest request, HttpServletResponse response, LazyBody body, long kept)
      throws IOException {
    begin(request, response, body, KEPT + kept, body::close);
  }

  private void begin(
      HttpServletRequest request,
      HttpServletResponse response,
      InputStream body,
      long kept,
      RequestEnd.Ending atEnd)
      throws IOException {
    InFlight counts = clients.counts();
    int slot = clients.slot(request);
    Problem refusal = null;
    if (!memory.take(kept)) {
      refusal = Refusals.noSpaceForAnswers();
    } else if (!counts.enter(slot)) {
      memory.giveBack(kept);
      refusal = clients.refusal();
    }
    if (refusal != null) {
      atEnd.end();
      response.reset();
      ProblemWriter.write(refusal, response);
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
              memory.giveBack(kept);
              atEnd.end();
            }));
    if (body instanceof LazyBody) {
      BrokenOffTrailers.prepare(request, response, writer::isBrokenOff);
    }
    watch.begin(writer);
    response.getOutputStream().setWriteListener(writer);
  }
}
