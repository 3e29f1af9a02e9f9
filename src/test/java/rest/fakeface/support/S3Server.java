package rest.fakeface.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An S3-compatible server, S3Proxy, on a free port of the loopback interface. It stores a bucket in
 * a directory.
 */
public final class S3Server implements AutoCloseable {

  /** The name of the bucket. */
  public static final String BUCKET = "fakeface-images";

  /** The prefix of the keys of the images. */
  public static final String PREFIX = "some/faces/";

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final String USER = "Kathmandu";

  private static final String SECRET = "Pashupatinath";

  private final Path work = TestPaths.workDirectory("s3");
  private final int port = TestPaths.freePort();
  private @Nullable Process process;

  private S3Server() {}

  /** Starts a server with an empty bucket. */
  public static S3Server started() {
    S3Server server = new S3Server();
    try {
      Files.createDirectories(server.work.resolve("buckets").resolve(BUCKET));
      server.configure();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    server.start();
    return server;
  }

  private void configure() throws IOException {
    Files.write(
        work.resolve("s3proxy.conf"),
        List.of(
            "s3proxy.endpoint=http://127.0.0.1:" + port,
            "s3proxy.authorization=aws-v2-or-v4",
            "s3proxy.identity=" + USER,
            "s3proxy.credential=" + SECRET,
            "jclouds.provider=filesystem-nio2",
            "jclouds.identity=unused",
            "jclouds.credential=unused",
            "jclouds.filesystem.basedir=" + work.resolve("buckets")));
    Files.writeString(
        work.resolve("logback.xml"),
        "<configuration><appender name=\"out\" class=\"ch.qos.logback.core.ConsoleAppender\">"
            + "<encoder><pattern>%msg%n</pattern></encoder></appender>"
            + "<root level=\"warn\"><appender-ref ref=\"out\"/></root></configuration>");
  }

  /** Starts the server, with the data it had when it was stopped. */
  public void start() {
    try {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin/java").toString(),
                  "-Xmx192m",
                  "-XX:TieredStopAtLevel=1",
                  "-Dlogback.configurationFile=" + work.resolve("logback.xml"),
                  "-cp",
                  TestPaths.servers().resolve("s3proxy") + "/*",
                  "org.gaul.s3proxy.Main",
                  "--properties",
                  work.resolve("s3proxy.conf").toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(work.resolve("log").toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    awaitConnection();
  }

  private void awaitConnection() {
    Instant end = Instant.now().plus(PATIENCE);
    while (!isListening()) {
      if (!Objects.requireNonNull(process).isAlive() || Instant.now().isAfter(end)) {
        throw new IllegalStateException("S3Proxy does not start, its log is in " + work);
      }
      Pause.shortly();
    }
  }

  private boolean isListening() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** Kills the server; its data is kept. */
  public void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }

  /** Suspends the server: it accepts connections but does not answer. */
  public void freeze() {
    signal("STOP");
  }

  /** Resumes a suspended server. */
  public void thaw() {
    signal("CONT");
  }

  private void signal(String name) {
    String pid = String.valueOf(Objects.requireNonNull(process).pid());
    Command.run(List.of("kill", "-" + name, pid), Map.of());
  }

  /** The port on which it listens. */
  public int port() {
    return port;
  }

  /** Copies an object in the file system, which is faster than by requests, with its metadata. */
  public void copyObject(Object from, Object to) {
    try {
      Files.copy(file(from), file(to), StandardCopyOption.COPY_ATTRIBUTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes all objects below the prefix. */
  public void deleteObjects() {
    Directories.delete(file(""));
  }

  /** The path of an image's object in the file system, which need not exist. */
  public Path file(Object image) {
    return work.resolve("buckets").resolve(BUCKET).resolve(PREFIX + image);
  }

  /**
   * The settings of an application that stores its images in this bucket.
   *
   * @param port the port of the server, or of a proxy in front of it
   */
  public Map<String, String> settings(int port) {
    return Map.of(
        "fakeface.images.store",
        "s3",
        "fakeface.images.s3.endpoint",
        "http://127.0.0.1:" + port,
        "fakeface.images.s3.bucket",
        BUCKET,
        "fakeface.images.s3.prefix",
        PREFIX,
        "fakeface.images.s3.path-style",
        "true",
        "fakeface.images.s3.timeout",
        "2s",
        "AWS_ACCESS_KEY_ID",
        USER,
        "AWS_SECRET_ACCESS_KEY",
        SECRET);
  }

  /** Kills the server and deletes its data. */
  @Override
  public void close() {
    kill();
    Directories.delete(work.resolve("buckets"));
  }
}
