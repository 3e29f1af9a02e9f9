package rest.fakeface.support;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Collects the log records of some classes. */
public final class LogLines extends Handler implements AutoCloseable {

  private final List<String> lines = new ArrayList<>();
  private final List<Logger> loggers;

  public LogLines(Class<?>... sources) {
    loggers = Stream.of(sources).map(source -> Logger.getLogger(source.getName())).toList();
    for (Logger logger : loggers) {
      logger.addHandler(this);
      logger.setUseParentHandlers(false);
    }
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void publish(LogRecord line) {
    lines.add(line.getMessage());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    for (Logger logger : loggers) {
      logger.removeHandler(this);
      logger.setUseParentHandlers(true);
    }
  }
}
