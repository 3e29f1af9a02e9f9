package rest.fakeface.image.variant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import rest.fakeface.log.Log;

/**
 * Keeps the files below a directory within a number of bytes by deleting the least recently used
 * ones. Files are counted by age instead of individually, so that millions of them take no memory.
 */
final class VariantBudget {

  private static final Logger LOG = Log.of(VariantBudget.class);

  /** The tenths of the budget that are kept when it is exceeded. */
  private static final int LEFT = 8;

  private static final int TENTHS = 10;

  private final Path root;
  private final long most;
  private final Executor executor;
  private final AtomicLong added;
  private final AtomicBoolean underWay = new AtomicBoolean();

  VariantBudget(Path root, long most, Executor executor) {
    this.root = root;
    this.most = most;
    this.executor = executor;
    // Existing files are counted after the first new one.
    added = new AtomicLong(most / TENTHS + 1);
  }

  /**
   * Counts the bytes of a new file. After each tenth of the budget, all files are counted again.
   */
  void add(long bytes) {
    if (added.addAndGet(bytes) > most / TENTHS && underWay.compareAndSet(false, true)) {
      try {
        executor.execute(this::enforce);
      } catch (RejectedExecutionException e) {
        // The application is being stopped.
        underWay.set(false);
      }
    }
  }

  private void enforce() {
    try {
      added.set(0);
      keepWithin();
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Level.WARNING, "The variants of images cannot be counted: {0}", e);
    } finally {
      underWay.set(false);
    }
  }

  private void keepWithin() throws IOException {
    long now = System.currentTimeMillis();
    Ages ages = new Ages();
    each((file, attributes) -> ages.add(age(attributes, now), attributes.size()));
    // Leaves room for the tenth that may be added before the next count.
    if (ages.total() > most - most / TENTHS) {
      long oldest = ages.oldestWithin(most / TENTHS * LEFT);
      each(
          (file, attributes) -> {
            if (age(attributes, now) > oldest) {
              Files.deleteIfExists(file);
            }
          });
    }
  }

  private static long age(BasicFileAttributes attributes, long now) {
    return Math.max(0, now - attributes.lastModifiedTime().toMillis());
  }

  private void each(Visit visit) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        try {
          BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
          if (attributes.isRegularFile()) {
            visit.file(file, attributes);
          }
        } catch (NoSuchFileException e) {
          // Another node has deleted it first.
          LOG.log(Level.DEBUG, "A variant is gone already", e);
        }
      }
    }
  }

  private interface Visit {
    void file(Path file, BasicFileAttributes attributes) throws IOException;
  }
}
