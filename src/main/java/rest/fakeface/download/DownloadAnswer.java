package rest.fakeface.download;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Flow;

/** An answer to the request for a file, whose body is read as it arrives. */
final class DownloadAnswer implements AutoCloseable {

  private final int status;
  private final HttpHeaders headers;
  private final DownloadBody body;

  private DownloadAnswer(
      HttpResponse<Flow.Publisher<List<ByteBuffer>>> response, Duration patience) {
    status = response.statusCode();
    headers = response.headers();
    body = new DownloadBody(patience);
    response.body().subscribe(body);
  }

  /**
   * The answer to a request.
   *
   * @param from the first requested byte of the file
   * @param patience how long to wait for the answer and for each part of its body
   */
  static DownloadAnswer to(
      HttpClient client, HttpRequest.Builder request, long from, Duration patience)
      throws IOException, InterruptedException {
    HttpRequest.Builder patient = request.copy().timeout(patience);
    if (from > 0) {
      patient.setHeader("Range", "bytes=" + from + "-");
    }
    try {
      return new DownloadAnswer(client.send(patient.build(), BodyHandlers.ofPublisher()), patience);
    } catch (ConnectException | HttpConnectTimeoutException e) {
      // The exceptions contain no further information.
      throw new IOException("no connection", e);
    } catch (HttpTimeoutException e) {
      throw new IOException("no answer for " + DownloadBody.inWords(patience), e);
    }
  }

  int status() {
    return status;
  }

  /** The length of the body in bytes, if known. */
  OptionalLong length() {
    return headers.firstValueAsLong("Content-Length");
  }

  /** Whether it is the rest of the file from a byte. */
  boolean isRestFrom(long from) {
    return status == 206
        && headers
            .firstValue("Content-Range")
            .filter(range -> range.matches("bytes +" + from + "-.*"))
            .isPresent();
  }

  /** The body. */
  DownloadBody body() {
    return body;
  }

  /** Closes the connection, if the body is incomplete. */
  @Override
  public void close() {
    body.cancel();
  }
}
