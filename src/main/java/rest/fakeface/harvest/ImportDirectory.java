package rest.fakeface.harvest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import rest.fakeface.face.FaceName;
import rest.fakeface.harvest.DirectoryFiles.DirectoryFile;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Rejection;

/**
 * Faces of the operator's own: files below a directory that are named as the catalog names them.
 * The source of each is the name of its folder, or {@code import} for those in the directory
 * itself.
 */
@Dependent
class ImportDirectory implements FaceSource {

  private static final String NAME = "import";

  @Inject HarvestSettings settings;
  @Inject ImageSettings imageSettings;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Stream<Candidate> candidates(HarvestTally tally) throws IOException {
    if (settings.importDirectory().isEmpty()) {
      return Stream.empty();
    }
    Path root = settings.importDirectory().get();
    return DirectoryFiles.below(root, NAME, tally).flatMap(file -> candidate(file, tally));
  }

  private Stream<Candidate> candidate(DirectoryFile file, HarvestTally tally) {
    FaceName name = FaceName.parse(file.name()).orElse(null);
    if (name == null) {
      tally.reject(file.ref(), Rejection.WRONG_NAME, "its name is not " + FaceName.FORM);
      return Stream.empty();
    }
    ImageDecoder decoder = new ImageDecoder(imageSettings);
    return Stream.of(
        Candidate.named(file.ref(), file.source(), name, () -> decoder.decode(file.path())));
  }
}
