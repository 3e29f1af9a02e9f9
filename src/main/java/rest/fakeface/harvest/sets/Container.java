package rest.fakeface.harvest.sets;

import java.io.Closeable;
import java.util.Optional;
import java.util.stream.Stream;

/** A container of the files of a set: a directory or an archive. */
public interface Container extends Closeable {

  /** The name without the extension of its format, used as the source of faces. */
  String name();

  /**
   * The regular files, produced on demand; the caller closes the stream. Anything else is rejected
   * in the tally.
   */
  Stream<SetFile> files(SetTally tally);

  /** The regular file at a path; empty if there is none. */
  Optional<SetFile> find(String path);
}
