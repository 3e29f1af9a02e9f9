package rest.fakeface.wire;

import java.util.concurrent.atomic.AtomicInteger;
import rest.fakeface.analysis.ColourPicture;
import rest.fakeface.face.Gender;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.SiteAnswer;

/** Faces of women of 35 without end, for a harvest that has to be under way. */
final class EndlessFaces {

  private EndlessFaces() {}

  /** A JPEG of another one at each request. */
  static SiteAnswer jpegs() {
    ColourPicture woman = ColourPicture.of(Gender.FEMALE, 35);
    AtomicInteger number = new AtomicInteger();
    return exchange -> SiteAnswer.jpeg(woman.jpeg(number.getAndIncrement())).to(exchange);
  }

  /** How many faces a server has. */
  static int count(RunningServer server) {
    return Integer.parseInt(server.http().text("/stats").replace(" faces", ""));
  }
}
