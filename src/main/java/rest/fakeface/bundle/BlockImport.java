package rest.fakeface.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Intake;
import rest.fakeface.intake.IntakeBatch;
import rest.fakeface.intake.Outcome.Rejected;
import rest.fakeface.intake.Picture;
import rest.fakeface.intake.RejectedException;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.intake.StageTimes;
import rest.fakeface.refresh.CatalogRefresh;
import rest.fakeface.work.Interval;
import rest.fakeface.work.StopSignal;

/** Imports the blocks of a bundle; each is served before the next is read. */
@ApplicationScoped
class BlockImport {

  /**
   * The maximum time between storing an image and adding its row: after a long time the sweep would
   * take the image for an orphan.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject Intake intake;
  @Inject BundleSettings settings;
  @Inject CatalogRefresh refresh;
  @Inject ImageSettings limits;
  @Inject StopSignal end;

  /**
   * Imports a whole bundle.
   *
   * @throws BundleRefusedException if an entry cannot be trusted
   * @throws IOException if it cannot be stored, or the application stops
   */
  void takeAll(InputStream in, BundleTally tally) throws IOException {
    BundleReader bundle = new BundleReader(in, limits.maxBytes());
    List<DocumentedFace> block = bundle.nextBlock();
    while (!block.isEmpty()) {
      take(block, bundle, tally);
      block = bundle.nextBlock();
    }
  }

  private void take(List<DocumentedFace> block, BundleReader bundle, BundleTally tally)
      throws IOException {
    IntakeBatch batch =
        intake.begin(
            block.stream().map(DocumentedFace::key).toList(), new StageTimes(), tally::count);
    Interval interval = new Interval(PATIENCE);
    try {
      for (DocumentedFace face : block) {
        if (end.isStopped()) {
          throw new IOException("the application is stopped");
        }
        offer(face, bundle, batch, tally);
        if (interval.isDue()) {
          batch.commit();
        }
      }
    } finally {
      // Also commits the faces before an entry that ends the import; a repetition finds them known.
      batch.commit();
      refresh.refresh();
    }
  }

  private void offer(DocumentedFace face, BundleReader bundle, IntakeBatch batch, BundleTally tally)
      throws IOException {
    SourceRef ref = new SourceRef(face.face().name().toString(), "");
    Picture picture;
    try {
      picture = picture(bundle.image(face.face().name()));
    } catch (RejectedException e) {
      tally.count(Candidate.of(ref, face, null), new Rejected(e.reason(), e.why()));
      return;
    }
    batch.offer(Candidate.of(ref, face, picture));
  }

  /** The image of a face; null if the bundle has none and none is needed. */
  private @Nullable Picture picture(byte @Nullable [] image) throws RejectedException {
    if (image != null) {
      if (!ImageDecoder.isJpeg(image)) {
        throw new RejectedException(Rejection.UNDECODABLE, "is not a JPEG");
      }
      return Picture.of(image, new ImageDecoder(limits));
    }
    if (settings.hostsElsewhere()) {
      return null;
    }
    return () -> {
      throw new RejectedException(
          Rejection.NO_IMAGE, "the bundle has no image of it, and fakeface.content.base-url is no");
    };
  }
}
