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

/** The way of a bundle's blocks into the catalog; each is served before the next is read. */
@ApplicationScoped
class BlockImport {

  /**
   * How long an image waits for its row at the most: one that waits long is taken for an orphan.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject Intake intake;
  @Inject BundleSettings settings;
  @Inject CatalogRefresh refresh;
  @Inject ImageSettings limits;
  @Inject StopSignal end;

  /**
   * Takes in a whole bundle.
   *
   * @throws BundleRefusedException when it cannot be trusted from some entry on
   * @throws IOException when it cannot be stored, or the application ends
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
      // Also those before an entry that ends the import: a repetition finds them known.
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

  /** The image of a face; null when it has none in the bundle and needs none. */
  private @Nullable Picture picture(byte @Nullable [] image) throws RejectedException {
    if (image != null) {
      if (!ImageDecoder.isJpeg(image)) {
        throw new RejectedException(Rejection.UNDECODABLE, "is no JPEG");
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
