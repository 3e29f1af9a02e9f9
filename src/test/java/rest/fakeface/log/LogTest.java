package rest.fakeface.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogTest {

  private final Logger platform = Logger.getLogger(LogTest.class.getName());
  private final List<LogRecord> records = new ArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          records.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    platform.addHandler(handler);
    platform.setUseParentHandlers(false);
  }

  @AfterEach
  void listenNoMore() {
    platform.removeHandler(handler);
  }

  @Test
  void valueBeginsNoLineOfItsOwn() {
    Log.of(LogTest.class).log(Level.INFO, "{0} was taken down: {1}", "a\r\nFORGED", "b\u001b[2J");

    assertThat(records.get(0).getMessage()).isEqualTo("a\\r\\nFORGED was taken down: b\\u001b[2J");
    assertThat(records.get(0).getParameters()).isNull();
  }

  @Test
  void messageWithoutValuesIsEscapedAndNotFormatted() {
    Log.of(LogTest.class).log(Level.INFO, "rejected {}: it's {0}\u2028\u0085\u202e.");

    assertThat(records.get(0).getMessage())
        .isEqualTo("rejected {}: it's {0}\\u2028\\u0085\\u202e.");
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    Log.of(LogTest.class).log(Level.INFO, "{0}", "Zoë, 李 \uD83D\uDE00 C:\\faces");

    assertThat(records.get(0).getMessage()).isEqualTo("Zoë, 李 \uD83D\uDE00 C:\\faces");
  }

  @Test
  void messagesOfAStackTraceAreEscapedAndItsFramesStay() {
    Exception cause = new IllegalStateException("x\nFORGED");
    Exception thrown = new IllegalArgumentException("y\nFORGED", cause);
    thrown.addSuppressed(new Exception("z\nFORGED"));

    Log.of(LogTest.class).log(Level.ERROR, "failed", thrown);

    StringWriter trace = new StringWriter();
    records.get(0).getThrown().printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString())
        .contains(
            "java.lang.IllegalArgumentException: y\\nFORGED",
            "Caused by: java.lang.IllegalStateException: x\\nFORGED",
            "Suppressed: java.lang.Exception: z\\nFORGED",
            "LogTest.messagesOfAStackTraceAreEscapedAndItsFramesStay")
        .doesNotContain("\nFORGED");
  }
}
