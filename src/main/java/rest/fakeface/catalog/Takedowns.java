package rest.fakeface.catalog;

import java.util.Optional;

/** The record of the faces that were taken down. */
public interface Takedowns {

  /**
   * Takes a face down: from now on no node's refresh finds it in the catalog.
   *
   * @return what is on record: this takedown, or an earlier one of the same face; nothing when the
   *     catalog has no such face
   */
  Optional<Takedown> record(Takedown takedown);
}
