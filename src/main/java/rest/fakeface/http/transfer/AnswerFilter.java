package rest.fakeface.http.transfer;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import rest.fakeface.http.ProblemWriter;
import rest.fakeface.http.Refusals;

/**
 * Sends large answers of resources without a thread that waits for slow clients. They are held in
 * memory until they are sent, or produced while they are sent.
 */
public class AnswerFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  /** The request attribute with the lazy body of the answer. */
  private static final String LAZY = AnswerFilter.class.getName();

  @Inject transient AnswerSender sender;

  /** Answers a request with a body that is produced while it is sent. */
  static void sendLazily(HttpServletRequest request, LazyAnswer answer) {
    request.setAttribute(LAZY, answer);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    BufferedAnswer answer = new BufferedAnswer(response, sender.memory());
    boolean handedOver = false;
    try {
      boolean goesOn = request.getDispatcherType() == DispatcherType.ASYNC;
      chain.doFilter(goesOn ? ParkedRequest.goingOn(request) : request, answer);
      handedOver = send(request, response, answer);
    } finally {
      if (!handedOver) {
        answer.close();
      }
    }
  }

  private boolean send(
      HttpServletRequest request, HttpServletResponse response, BufferedAnswer answer)
      throws IOException {
    if (answer.isTooLarge()) {
      response.reset();
      ProblemWriter.write(Refusals.noSpaceForAnswers(), response);
      return false;
    }
    if (request.getAttribute(LAZY) instanceof LazyAnswer lazy) {
      if (response.getStatus() == HttpServletResponse.SC_OK
          && !"HEAD".equals(request.getMethod())) {
        sender.send(request, response, lazy.body(), lazy.memory());
        return false;
      }
      lazy.body().close();
    }
    if (answer.size() <= AnswerSender.AT_ONCE) {
      answer.writeTo(response.getOutputStream());
      return false;
    }
    response.setContentLengthLong(answer.size());
    sender.send(request, response, answer.open(), answer.size(), answer::close);
    return true;
  }
}
