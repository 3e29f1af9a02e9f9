package rest.fakeface.harvest.sets;

import java.io.Closeable;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds the files of a set: a directory or an archive. */
public interface Container extends Closeable {

  /** Its name without what says its form, as a face's source. */
  String name();

  /**
   * The regular files, one after another as they are asked for; the caller closes the stream. What
   * else there is, is rejected in the tally.
   */
  Stream<SetFile> files(SetTally tally);

  /** The file at a path; nothing where there is none, or no regular one. */
  Optional<SetFile> find(String path);
}
