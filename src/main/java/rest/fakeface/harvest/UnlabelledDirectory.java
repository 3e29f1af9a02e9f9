package rest.fakeface.harvest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import rest.fakeface.harvest.sets.DirectoryContainer;
import rest.fakeface.harvest.sets.ImageCandidates;
import rest.fakeface.harvest.sets.SetFile;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Rejection;
import rest.fakeface.work.StopSignal;

/**
 * The source of the operator's own generated faces without labels: files below a directory with any
 * name of a JPEG, PNG or WebP. The source of each is the name of its folder, or {@code directory}
 * for those in the directory itself.
 */
@Dependent
class UnlabelledDirectory implements FaceSource {

  static final String NAME = "directory";

  @Inject HarvestSettings settings;
  @Inject ImageSettings imageSettings;
  @Inject StopSignal end;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Stream<Candidate> candidates(HarvestTally tally) throws IOException {
    Path root = settings.directory().orElseThrow();
    ImageCandidates images = new ImageCandidates(imageSettings, tally);
    return new DirectoryContainer(root)
        .files(tally)
        // Files that need not be examined again may be a million, and are not passed to the
        // harvest.
        .takeWhile(file -> !end.isStopped())
        .flatMap(file -> candidate(file, images, tally));
  }

  private static Stream<Candidate> candidate(
      SetFile file, ImageCandidates images, HarvestTally tally) {
    if (!file.isImage()) {
      String why = "its name does not end in .jpg, .jpeg, .png or .webp";
      tally.reject(file.ref(), Rejection.WRONG_NAME, why);
      return Stream.empty();
    }
    return images.unlabelled(file, file.source(NAME));
  }
}
