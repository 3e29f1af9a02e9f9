package rest.fakeface.harvest.sets;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.work.Causes;

/**
 * Walks through a directory tree lazily, on demand. Directories that cannot be read are rejected in
 * the tally.
 */
final class DirectoryWalk implements Iterator<Path>, AutoCloseable {

  private final SetTally tally;
  private final Deque<Level> levels = new ArrayDeque<>();
  private @Nullable Path next;

  DirectoryWalk(Path root, SetTally tally) {
    this.tally = tally;
    enter(root);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !levels.isEmpty()) {
      goOn(levels.element());
    }
    return next != null;
  }

  @Override
  public Path next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Path found = next;
    next = null;
    return found;
  }

  private void goOn(Level level) {
    try {
      if (!level.entries().hasNext()) {
        leave();
        return;
      }
      Path entry = level.entries().next();
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        enter(entry);
      } else {
        next = entry;
      }
    } catch (DirectoryIteratorException e) {
      reject(level.directory(), e);
      leave();
    }
  }

  @SuppressWarnings("StreamResourceLeak") // It is closed when the walk leaves it.
  private void enter(Path directory) {
    try {
      DirectoryStream<Path> content = Files.newDirectoryStream(directory);
      levels.push(new Level(directory, content, content.iterator()));
    } catch (IOException e) {
      reject(directory, e);
    }
  }

  private void leave() {
    Level left = levels.pop();
    try {
      left.content().close();
    } catch (IOException e) {
      reject(left.directory(), e);
    }
  }

  private void reject(Path directory, Exception problem) {
    tally.reject(
        new SourceRef(directory.toString(), ""), Rejection.UNREADABLE, Causes.inWords(problem));
  }

  @Override
  public void close() {
    while (!levels.isEmpty()) {
      leave();
    }
  }

  /** A directory of the walk with its remaining entries. */
  private record Level(Path directory, DirectoryStream<Path> content, Iterator<Path> entries) {}
}
