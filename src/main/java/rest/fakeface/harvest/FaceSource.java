package rest.fakeface.harvest;

import java.io.IOException;
import java.util.stream.Stream;

/** Where faces come from. */
interface FaceSource {

  /** The source's name in the log. */
  String name();

  /**
   * What the source has now, one after another as it is asked for; the caller closes it. What is
   * none of its faces is rejected in the report.
   *
   * @throws IOException when the source cannot be read at all
   */
  Stream<Candidate> candidates(HarvestReport report) throws IOException;
}
