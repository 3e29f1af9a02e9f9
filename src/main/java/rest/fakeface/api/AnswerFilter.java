package rest.fakeface.api;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import rest.fakeface.image.variant.VariantName;

/**
 * Has large answers of resources sent without a thread that waits for slow clients: tables, which
 * are kept in memory until then, and images, which are read from their files.
 */
public class AnswerFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  /** The attribute of a request that is answered with what is there: a file or a lazy body. */
  private static final String FILE = AnswerFilter.class.getName();

  @Inject transient AnswerSender sender;
  @Inject transient VariantWait wait;

  /** Has a request answered with a body that is made on its way. */
  static void sendLazily(HttpServletRequest request, LazyAnswer answer) {
    request.setAttribute(FILE, answer);
  }

  /** Has a request answered with a file in place of the body of its answer. */
  static void sendFile(HttpServletRequest request, SeekableByteChannel file) {
    request.setAttribute(FILE, file);
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
    VariantName asked = VariantWait.asked(request);
    if (asked != null) {
      wait.begin(asked, request, response);
      return false;
    }
    if (answer.isTooLarge()) {
      response.reset();
      ProblemWriter.write(Problem.noSpaceForAnswers(), response);
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
