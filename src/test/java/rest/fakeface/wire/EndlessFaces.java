package rest.fakeface.wire;

import java.util.concurrent.atomic.AtomicInteger;
import rest.fakeface.analysis.ColourPicture;
import rest.fakeface.face.Gender;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.SiteAnswer;

/** An endless number of faces of women of 35, for a harvest that must be in progress. */
final class EndlessFaces {

  private EndlessFaces() {}

  /** A JPEG of another face on each request. */
  static SiteAnswer jpegs() {
    ColourPicture woman = ColourPicture.of(Gender.FEMALE, 35);
    AtomicInteger number = new AtomicInteger();
    return exchange -> SiteAnswer.jpeg(woman.jpeg(number.getAndIncrement())).to(exchange);
  }

  /** The number of faces of a server. */
  static int count(RunningServer server) {
    return Integer.parseInt(server.http().text("/stats").replace(" faces", ""));
  }
}
