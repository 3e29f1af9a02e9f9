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

  /** Whether the store answered the last request. */
  default boolean isReachable() {
    return true;
  }

  /**
   * Stores an image in every variant, each atomically.
   *
   * @throws IOException if it cannot be stored
   */
  void put(FaceName face, FaceImage image) throws IOException;

  /**
   * Whether the image of a face is stored in every variant.
   *
   * @throws IOException if this cannot be determined
   */
  boolean holds(FaceName face) throws IOException;

  /**
   * Deletes the image of a face in every variant, if it is stored.
   *
   * @throws IOException if some of its files cannot be deleted
   */
  void delete(FaceName face) throws IOException;

  /**
   * Deletes the images of some faces; a failure for one does not affect the others.
   *
   * @throws IOException if some of them cannot be deleted; the first failure
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
   * Whether the image of a face is stored in any variant.
   *
   * @throws IOException if this cannot be determined
   */
  boolean holdsSome(FaceName face) throws IOException;

  /** Whether the image may be stored, as far as known without waiting for a remote store. */
  boolean mayHold(FaceName face);

  /**
   * Opens an image, if it is stored; the caller closes it. An open image can be read to the end
   * even if it is deleted meanwhile, except that a large one in a remote store may end early.
   *
   * @throws IOException if it is stored but cannot be read
   */
  Optional<SeekableByteChannel> open(ImageName name) throws IOException;

  /**
   * All bytes of an image, if it is stored.
   *
   * @throws IOException if it is stored but cannot be read
   */
  Optional<byte[]> read(ImageName name) throws IOException;

  /**
   * Goes through all files stored before a time: deletes leftovers of interrupted writes, and
   * passes on the faces with an image, some at a time.
   *
   * @return the number of deleted leftovers
   * @throws IOException if the store cannot be read
   */
  int sweep(Instant before, Consumer<List<FaceName>> faces) throws IOException;

  /**
   * Deletes the image of a face in every variant that was stored before a time and not again since.
   *
   * @return whether anything was deleted
   * @throws IOException if some of its files cannot be deleted
   */
  boolean deleteOlder(FaceName face, Instant before) throws IOException;

  /**
   * Passes on all faces with an image, some at a time, so that images stored by an older version
   * can be converted. It continues where it was interrupted, also on another node, and is done only
   * once.
   *
   * @return whether anything was left to do
   * @throws IOException if the store cannot be read, or thrown by the batch
   */
  boolean mend(FaceBatch batch) throws IOException;

  /** Processes some faces. */
  @FunctionalInterface
  interface FaceBatch {
    /**
     * Processes some faces.
     *
     * @throws IOException to stop
     */
    void take(List<FaceName> faces) throws IOException;
  }
}
