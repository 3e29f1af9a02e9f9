package rest.fakeface.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;

/** Checks the log during trouble: few lines at its begin and end, none in between. */
final class TroubleLog {

  /** The maximum number of messages about work that fails before the cause is detected. */
  private static final int MOST_TOLD = 3;

  private static final String BEGIN = "failed, will be tried again";
  private static final String END = "works again";

  private final RunningServer server;
  private final int mostLines;
  private final int begin;

  /** Begins with the current end of the log. */
  TroubleLog(ServerKind kind, RunningServer server) {
    this.server = server;
    this.mostLines = mostLines(kind);
    begin = server.log().length();
  }

  /**
   * The maximum number of lines about one trouble. Payara logs stack traces of commits during which
   * the database fails, of some 430 lines each; WildFly those of connections that cannot be opened,
   * of some 300.
   */
  private static int mostLines(ServerKind kind) {
    return kind == ServerKind.PAYARA_MICRO ? 1_300 : 700;
  }

  /**
   * Fails unless the log reports the begin and the end in few lines; the remaining lines are from
   * the server.
   */
  void tellsBothEnds(Object trouble) {
    server.await("the end of " + trouble + " is told", () -> lines(END) > 0);
    assertThat(lines(BEGIN)).as("%s: %s", trouble, text()).isBetween(1L, (long) MOST_TOLD);
    assertThat(lines(END)).as("%s: %s", trouble, text()).isLessThanOrEqualTo(MOST_TOLD);
    assertThat(lines("")).as("%s: %s", trouble, text()).isLessThan(mostLines);
    System.out.printf("%s: %d lines%n", trouble, lines(""));
  }

  /** Fails unless the log reports many troubles in few lines each. */
  void tellsShortly(int troubles) {
    assertThat(lines("")).as("%s", text()).isLessThan((long) troubles * mostLines);
  }

  /** Whether everything that failed has worked again. */
  boolean isOver() {
    return lines(END) >= lines(BEGIN);
  }

  /** The number of lines with a text. */
  long lines(String text) {
    return text().lines().filter(line -> !line.isBlank() && line.contains(text)).count();
  }

  private String text() {
    return server.log().substring(begin);
  }
}
