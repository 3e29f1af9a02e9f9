package rest.fakeface.download;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import rest.fakeface.log.Log;

/**
 * Downloads a file to a path, where it appears only when it is complete and verified. A partial
 * file stays beside the path for the next attempt. One download at a time for each path.
 */
public final class FileDownload {

  private static final Logger LOG = Log.of(FileDownload.class);

  private static final long MAX_BYTES = 2_000_000_000;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final String USER_AGENT =
      "fakeface/1.0 (Java " + Runtime.version().feature() + ")";

  private final URI url;
  private final String file;
  private final String sha256;
  private final PartialFile part;
  private final long maxBytes;
  private final Duration patience;

  /**
   * A download.
   *
   * @param sha256 the SHA-256 that the file must have, 64 hexadecimal digits
   */
  public FileDownload(URI url, String sha256, Path target) {
    this(url, sha256, target, MAX_BYTES, PATIENCE);
  }

  /**
   * A download of a file that may be larger than others.
   *
   * @param maxBytes the maximum size in bytes
   */
  public FileDownload(FileOrigin origin, Path target, long maxBytes) {
    this(origin.url(), origin.sha256(), target, maxBytes, PATIENCE);
  }

  FileDownload(URI url, String sha256, Path target, long maxBytes, Duration patience) {
    this.url = url;
    // Without the query, which may be a signature that gives readers of the log access to the file.
    file = url.toString().replaceFirst("\\?.*", "");
    this.sha256 = sha256;
    part = new PartialFile(target);
    this.maxBytes = maxBytes;
    this.patience = patience;
  }

  /** Whether a file exists and has the right hash. */
  public static boolean isVerified(Path file, String sha256) throws IOException {
    return Files.isRegularFile(file) && FileHash.of(file).equalsIgnoreCase(sha256);
  }

  /**
   * Fetches the file.
   *
   * @throws IOException if it cannot be downloaded, is too large, or has the wrong hash
   * @throws InterruptedException if the thread is interrupted; the next attempt resumes
   */
  public void run() throws IOException, InterruptedException {
    try {
      if (!fetch()) {
        LOG.log(
            Level.INFO,
            "Downloading {0} from the beginning: the partial file is of another version",
            file);
        fetch();
      }
      LOG.log(Level.INFO, "Downloaded {0} to {1}", file, part.target());
    } catch (ClosedByInterruptException e) {
      Thread.interrupted();
      throw (InterruptedException) new InterruptedException().initCause(e);
    }
  }

  /** Downloads the missing part; false if the existing part was wrong and has been deleted. */
  private boolean fetch() throws IOException, InterruptedException {
    boolean resumed = receive(part.size());
    String hash = FileHash.of(part.path());
    if (hash.equalsIgnoreCase(sha256)) {
      part.moveToTarget();
      return true;
    }
    part.delete();
    if (!resumed) {
      throw new IOException(file + " has SHA-256 " + hash + ", not " + sha256);
    }
    return false;
  }

  /** Receives the missing part; returns whether the existing part was kept. */
  private boolean receive(long from) throws IOException, InterruptedException {
    try (DownloadAnswer answer = ask(from)) {
      if (from > 0 && answer.isRestFrom(from)) {
        write(answer, from);
        return true;
      }
      if (answer.status() == 200) {
        write(answer, 0);
        return false;
      }
      // The file is complete, too long, or the wrong part was sent: the hash will show.
      if (from > 0 && (answer.status() == 206 || answer.status() == 416)) {
        return true;
      }
      throw new IOException(file + " cannot be downloaded: the server answered " + answer.status());
    }
  }

  private DownloadAnswer ask(long from) throws IOException, InterruptedException {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
    HttpRequest.Builder request = HttpRequest.newBuilder(url).setHeader("User-Agent", USER_AGENT);
    try {
      return DownloadAnswer.to(client, request, from, patience);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private void write(DownloadAnswer answer, long from) throws IOException, InterruptedException {
    OptionalLong length = answer.length();
    OptionalLong total =
        length.isPresent() ? OptionalLong.of(from + length.getAsLong()) : OptionalLong.empty();
    checkSize(total.orElse(0));
    DownloadProgress progress = new DownloadProgress(file, from, total, System::nanoTime);
    long size = from;
    try (FileChannel out = from > 0 ? part.resume() : part.begin()) {
      for (List<ByteBuffer> bytes = next(answer); !bytes.isEmpty(); bytes = next(answer)) {
        size += bytes.stream().mapToLong(ByteBuffer::remaining).sum();
        if (size > maxBytes) {
          break;
        }
        writeAll(out, bytes);
        progress.reach(size);
      }
    }
    checkSize(size);
  }

  private List<ByteBuffer> next(DownloadAnswer answer) throws IOException, InterruptedException {
    try {
      return answer.body().next();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static void writeAll(FileChannel out, List<ByteBuffer> bytes) throws IOException {
    for (ByteBuffer each : bytes) {
      while (each.hasRemaining()) {
        out.write(each);
      }
    }
  }

  private void checkSize(long size) throws IOException {
    if (size > maxBytes) {
      part.delete();
      throw new IOException(file + " has more than " + maxBytes + " bytes");
    }
  }

  private IOException broken(IOException e) {
    String why = e.getMessage() == null ? e.toString() : e.getMessage();
    return new IOException("Download of " + file + " ended: " + why, e);
  }
}
