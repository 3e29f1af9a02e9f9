package rest.fakeface.log;

import java.lang.System.Logger;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A logger that escapes all arguments: file names, reasons, sources and names come from clients,
 * and must not be able to start a new line.
 */
public final class Log implements Logger {

  private final Logger platform;

  private Log(Logger platform) {
    this.platform = platform;
  }

  /** The logger of a class. */
  public static Logger of(Class<?> type) {
    return new Log(System.getLogger(type.getName()));
  }

  @Override
  public String getName() {
    return platform.getName();
  }

  @Override
  public boolean isLoggable(Level level) {
    return platform.isLoggable(level);
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String message,
      @Nullable Throwable thrown) {
    if (isLoggable(level)) {
      Throwable plain = thrown == null ? null : PlainThrowable.of(thrown);
      platform.log(level, PlainText.of(String.valueOf(message)), plain);
    }
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String format,
      @Nullable Object... values) {
    if (isLoggable(level)) {
      String text = String.valueOf(format);
      platform.log(
          level,
          PlainText.of(
              values == null || values.length == 0 ? text : MessageFormat.format(text, values)));
    }
  }
}
