package rest.fakeface.image.variant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.VariantFiles;
import rest.fakeface.log.FailureReferences;
import rest.fakeface.log.Log;

/**
 * The stored variants, up to a number of bytes. The modification time of a file is the time of its
 * last use, to the hour, so that uses by all nodes on one store count and survive a restart.
 */
final class KeptVariants {

  private static final Logger LOG = Log.of(KeptVariants.class);

  private static final Duration NOTED = Duration.ofHours(1);

  /** The number of remembered uses, at some 200 bytes each. */
  private static final int MOST_NOTED = 20_000;

  private final VariantFiles files;
  private final VariantBudget budget;
  private final FailureReferences failures = new FailureReferences();
  private final Cache<VariantName, Boolean> used =
      Caffeine.newBuilder().maximumSize(MOST_NOTED).expireAfterWrite(NOTED).build();

  /**
   * Manages the variants in some files.
   *
   * @param most the maximum number of bytes
   * @param executor runs the deletion of the least recently used files
   */
  KeptVariants(VariantFiles files, long most, Executor executor) {
    this.files = files;
    budget = new VariantBudget(files.root(), most, executor);
  }

  Optional<SeekableByteChannel> open(VariantName name) throws IOException {
    Path file = path(name);
    Optional<SeekableByteChannel> opened = files.open(file);
    if (opened.isPresent() && used.getIfPresent(name) == null) {
      noteUse(name, file);
    }
    return opened;
  }

  /** Stores a variant, if possible. Otherwise every request would render it again. */
  void keep(VariantName name, byte[] bytes) {
    try {
      files.write(path(name), bytes);
      used.put(name, true);
      budget.add(bytes.length);
    } catch (IOException e) {
      String unused = failures.failed("Keeping a variant of an image", e);
    }
  }

  /** Deletes all variants of a face. */
  void delete(FaceName face) throws IOException {
    files.delete(face);
  }

  private void noteUse(VariantName name, Path file) {
    used.put(name, true);
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "The use of a variant cannot be noted", e);
    }
  }

  private Path path(VariantName name) {
    return files.path(name.face(), name.size() + "_" + name.file());
  }
}
