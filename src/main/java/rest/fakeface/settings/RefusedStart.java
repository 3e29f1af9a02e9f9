package rest.fakeface.settings;

import jakarta.annotation.PostConstruct;
import jakarta.interceptor.InvocationContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import rest.fakeface.log.Log;

/**
 * Logs why one of the beans that start the application refuses the start. A server goes on without
 * the application then; with {@code fakeface.exit-on-refusal} its process ends.
 */
public class RefusedStart {

  static final String EXIT = "fakeface.exit-on-refusal";

  private static final Logger LOG = Log.of(RefusedStart.class);

  /** How long the server may take to log its own words, so that the reason is the last line. */
  private static final Duration SERVERS_WORDS = Duration.ofSeconds(5);

  /** How long a log that is written on another thread may take. */
  private static final Duration LAST_LINE = Duration.ofSeconds(1);

  @PostConstruct
  void start(InvocationContext start) throws Exception {
    try {
      start.proceed();
    } catch (Exception | Error e) {
      refuse(e);
      throw e;
    }
  }

  /**
   * Logs why the start is refused, and has the process end where that is wanted. Who fails before
   * there are beans calls it.
   */
  public static void refuse(Throwable reason) {
    Stream.concat(Stream.of(reason), Stream.of(reason.getSuppressed()))
        .forEach(why -> LOG.log(Level.ERROR, "Start refused: {0}", inWords(why)));
    // By class loader: a server may start the application on a thread that does not know it.
    Config config = ConfigProvider.getConfig(RefusedStart.class.getClassLoader());
    if (config.getOptionalValue(EXIT, Boolean.class).orElse(false)) {
      new Thread(() -> exit(inWords(reason)), "fakeface-exit").start();
    }
  }

  /** Ends the process without the server's way to stop, which waits for the start to end. */
  private static void exit(String why) {
    // Looked up now: Payara closes the loader of classes of an application that it could not start.
    Runtime server = Runtime.getRuntime();
    try {
      Thread.sleep(SERVERS_WORDS.toMillis());
      LOG.log(Level.ERROR, "The process ends, because the start was refused: {0}", why);
      Thread.sleep(LAST_LINE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.halt(1);
  }

  private static String inWords(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && !(cause instanceof WrongSettingException)) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }
}
