package rest.fakeface.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/**
 * Has large answers of resources sent without a thread that waits for slow clients: tables, which
 * are kept in memory until then, and images, which are read from their files.
 */
public class AnswerFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  /** The attribute of a request that is answered with a file. */
  private static final String FILE = AnswerFilter.class.getName();

  @Inject transient AnswerSender sender;

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
      chain.doFilter(request, answer);
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
    if (answer.size() <= AnswerSender.AT_ONCE) {
      answer.writeTo(response.getOutputStream());
      return false;
    }
    response.setContentLengthLong(answer.size());
    sender.send(request, response, answer.open(), answer.size(), answer::close);
    return true;
  }

  private void send(
      HttpServletRequest request, HttpServletResponse response, SeekableByteChannel file)
      throws IOException {
    response.setContentLengthLong(file.size());
    if ("HEAD".equals(request.getMethod())) {
      file.close();
    } else {
      FileStream body = new FileStream(file, 0, file.size());
      sender.send(request, response, body, file.size(), file::close);
    }
  }
}
