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
 * Logs why the start of the application is refused. The server then keeps running without the
 * application; with {@code fakeface.exit-on-refusal} its process ends.
 */
public class RefusedStart {

  static final String EXIT = "fakeface.exit-on-refusal";

  private static final Logger LOG = Log.of(RefusedStart.class);

  /** The time for the server to log its own messages, so that the reason is the last line. */
  private static final Duration SERVERS_WORDS = Duration.ofSeconds(5);

  /** The time for a log that is written on another thread. */
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
   * Logs why the start is refused, and ends the process if configured. Called by code that fails
   * before there are beans.
   */
  public static void refuse(Throwable reason) {
    Stream.concat(Stream.of(reason), Stream.of(reason.getSuppressed()))
        .forEach(why -> LOG.log(Level.ERROR, "Start refused: {0}", inWords(why)));
    // Uses the class loader, because the thread may not have the application's context.
    Config config = ConfigProvider.getConfig(RefusedStart.class.getClassLoader());
    if (config.getOptionalValue(EXIT, Boolean.class).orElse(false)) {
      new Thread(() -> exit(inWords(reason)), "fakeface-exit").start();
    }
  }

  /** Ends the process directly, because the server's stop would wait for the end of the start. */
  private static void exit(String why) {
    // Loaded now, because Payara closes the class loader of an application that failed to start.
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
