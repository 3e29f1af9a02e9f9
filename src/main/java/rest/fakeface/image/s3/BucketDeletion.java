package rest.fakeface.image.s3;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import rest.fakeface.face.FaceName;

/**
 * Deletes the images of many faces, several at a time: at its start, a node deletes those of all
 * faces that were taken down again. Does not use bulk requests, which not every store supports.
 */
final class BucketDeletion {

  private static final int AT_ONCE = 8;

  private BucketDeletion() {}

  /** Deletes the images of one face. */
  @FunctionalInterface
  interface Deletion {
    void delete(FaceName face) throws IOException;
  }

  /**
   * Deletes the images of all faces; a failure for one does not affect the others.
   *
   * @throws IOException if some of them cannot be deleted; the first failure
   */
  static void of(List<FaceName> faces, Deletion deletion) throws IOException {
    if (faces.isEmpty()) {
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(AT_ONCE, faces.size()));
    try {
      List<Callable<FaceName>> all =
          faces.stream().<Callable<FaceName>>map(face -> () -> deleted(face, deletion)).toList();
      for (Future<FaceName> each : threads.invokeAll(all)) {
        FaceName unused = each.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the application is stopped");
    } finally {
      threads.shutdownNow();
    }
  }

  private static FaceName deleted(FaceName face, Deletion deletion) throws IOException {
    deletion.delete(face);
    return face;
  }
}
