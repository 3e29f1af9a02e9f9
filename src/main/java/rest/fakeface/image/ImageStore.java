package rest.fakeface.image;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import rest.fakeface.face.FaceName;

/**
 * Stores the images of faces in all their variants. Any of them may be deleted at any time, also by
 * another node: only opening an image shows whether it exists.
 *
 * <p>A store may be remote. If it does not answer, it throws {@link ImagesUnavailableException}; if
 * it is full, it throws the same as a full disk.
 */
public interface ImageStore {

  /**
   * Checks at the start that the store can be used. A store that does not answer is not an error,
   * because it may answer later.
   *
   * @throws rest.fakeface.settings.WrongSettingException if it cannot be used as configured
   */
  void check();

  /** Whether the store answered the last time that it was asked. */
  default boolean isReachable() {
    return true;
  }

  /**
   * Stores an image in every variant, each atomically.
   *
   * @throws IOException when it cannot be kept
   */
  void put(FaceName face, FaceImage image) throws IOException;

  /**
   * Whether the image of a face is kept in every variant.
   *
   * @throws IOException when that is not known
   */
  boolean holds(FaceName face) throws IOException;

  /**
   * Deletes the image of a face in every variant, if it is kept.
   *
   * @throws IOException when some of it cannot be deleted
   */
  void delete(FaceName face) throws IOException;

  /**
   * Deletes the images of some faces; a failure for one does not affect the others.
   *
   * @throws IOException when some of them cannot be deleted, for the first of these
   */
  default void deleteAll(List<FaceName> faces) throws IOException {
    IOException first = null;
    for (FaceName face : faces) {
      try {
        delete(face);
      } catch (IOException e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }

  /**
   * Whether the image of a face is kept in some variant.
   *
   * @throws IOException when that is not known
   */
  boolean holdsSome(FaceName face) throws IOException;

  /** Whether it may be, as far as that is known without waiting for a store that is far away. */
  boolean mayHold(FaceName face);

  /**
   * The bytes of an image, if it is kept; the caller closes them. Whoever has opened them reads
   * them to the end, also when the image is deleted meanwhile; only a large one in a store that is
   * far away may end early then.
   *
   * @throws IOException when it is kept and cannot be read
   */
  Optional<SeekableByteChannel> open(ImageName name) throws IOException;

  /**
   * All bytes of an image, if it is kept.
   *
   * @throws IOException when it is kept and cannot be read
   */
  Optional<byte[]> read(ImageName name) throws IOException;

  /**
   * Goes through all files stored before a time: deletes leftovers of interrupted writes, and
   * passes on the faces with an image, some at a time.
   *
   * @return how many leftovers were deleted
   * @throws IOException when the store cannot be read
   */
  int sweep(Instant before, Consumer<List<FaceName>> faces) throws IOException;

  /**
   * Deletes the image of a face in every variant that was kept before a time and not again since.
   *
   * @return whether any was
   * @throws IOException when some of it cannot be deleted
   */
  boolean deleteOlder(FaceName face, Instant before) throws IOException;

  /**
   * Passes on all faces with an image, some at a time, so that images stored by an older version
   * can be converted. It continues where it was interrupted, also on another node, and is done only
   * once.
   *
   * @return whether there was something left to be done
   * @throws IOException when the store cannot be read, or what takes the faces throws it
   */
  boolean mend(FaceBatch batch) throws IOException;

  /** Processes some faces. */
  @FunctionalInterface
  interface FaceBatch {
    /**
     * Takes the faces.
     *
     * @throws IOException when it has to be broken off
     */
    void take(List<FaceName> faces) throws IOException;
  }
}
