package rest.fakeface.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import rest.fakeface.support.RunningServer;

/** What a server logs of a trouble: few lines when it begins and when it ends, none in between. */
final class TroubleLog {

  /** Work that fails before its cause is known has a line of its own. */
  private static final int MOST_TOLD = 3;

  private static final String BEGIN = "failed, will be tried again";
  private static final String END = "works again";

  private final RunningServer server;
  private final int begin;

  /** The log from now on. */
  TroubleLog(RunningServer server) {
    this.server = server;
    begin = server.log().length();
  }

  /** Fails unless the log tells of both ends in few lines; the rest is the server's. */
  void tellsBothEnds(Object trouble, int mostLines) {
    server.await("the end of " + trouble + " is told", () -> lines(END) > 0);
    assertThat(lines(BEGIN)).as("%s: %s", trouble, text()).isBetween(1L, (long) MOST_TOLD);
    assertThat(lines(END)).as("%s: %s", trouble, text()).isLessThanOrEqualTo(MOST_TOLD);
    assertThat(lines("")).as("%s: %s", trouble, text()).isLessThan(mostLines);
    System.out.printf("%s: %d lines%n", trouble, lines(""));
  }

  /** How many lines have a text. */
  long lines(String text) {
    return text().lines().filter(line -> !line.isBlank() && line.contains(text)).count();
  }

  private String text() {
    return server.log().substring(begin);
  }
}
