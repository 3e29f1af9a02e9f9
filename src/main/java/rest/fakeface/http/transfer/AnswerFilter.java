package rest.fakeface.http.transfer;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import rest.fakeface.http.ProblemWriter;
import rest.fakeface.http.Refusals;

/**
 * Sends large answers of resources without a thread that waits for slow clients: tables, which are
 * held in memory until they are sent, and images, which are read from their files.
 */
public class AnswerFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  /** The request attribute with the body of the answer: a file or a lazy body. */
  private static final String FILE = AnswerFilter.class.getName();

  /** The request attribute with the event that the answer waits for. */
  private static final String DELAY = AnswerFilter.class.getName() + ".delay";

  @Inject transient AnswerSender sender;

  /** Answers a request with a body that is produced while it is sent. */
  static void sendLazily(HttpServletRequest request, LazyAnswer answer) {
    request.setAttribute(FILE, answer);
  }

  /** Answers a request with a file in place of the body of its response. */
  public static void sendFile(HttpServletRequest request, SeekableByteChannel file) {
    request.setAttribute(FILE, file);
  }

  /** Makes a request wait, without a thread, before it is answered. */
  public static void delay(HttpServletRequest request, Delay delay) {
    request.setAttribute(DELAY, delay);
  }

  /** An event that a request waits for before it is answered. */
  @FunctionalInterface
  public interface Delay {
    /**
     * Starts to wait, and then dispatches the request again or refuses it.
     *
     * @throws IOException if the refusal cannot be written
     */
    void begin(HttpServletRequest request, HttpServletResponse response) throws IOException;
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
    if (request.getAttribute(DELAY) instanceof Delay delay) {
      request.removeAttribute(DELAY);
      delay.begin(request, response);
      return false;
    }
    if (answer.isTooLarge()) {
      response.reset();
      ProblemWriter.write(Refusals.noSpaceForAnswers(), response);
      return false;
    }
    if (request.getAttribute(FILE) instanceof SeekableByteChannel file) {
      if (response.getStatus() == HttpServletResponse.SC_OK) {
        send(request, response, file);
        return false;
      }
      file.close();
    }
    if (request.getAttribute(FILE) instanceof LazyAnswer lazy) {
      if (response.getStatus() == HttpServletResponse.SC_OK && !isHead(request)) {
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

  private static boolean isHead(HttpServletRequest request) {
    return "HEAD".equals(request.getMethod());
  }

  private void send(
      HttpServletRequest request, HttpServletResponse response, SeekableByteChannel file)
      throws IOException {
    response.setContentLengthLong(file.size());
    if (isHead(request)) {
      file.close();
    } else {
      FileStream body = new FileStream(file, 0, file.size());
      sender.send(request, response, body, file.size(), file::close);
    }
  }
}
