package rest.fakeface.catalog;

import java.util.Optional;

/** The record of the faces that were taken down. */
public interface Takedowns {

  /**
   * Takes a face down: from now on, refreshes no longer find it in the catalog.
   *
   * @return the recorded takedown: this one, or an earlier one of the same face; empty if the
   *     catalog has no such face
   */
  Optional<Takedown> record(Takedown takedown);
}
