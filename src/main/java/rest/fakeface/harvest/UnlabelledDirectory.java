package rest.fakeface.harvest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rest.fakeface.face.FaceKey;
import rest.fakeface.harvest.DirectoryFiles.DirectoryFile;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.RejectedException;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.Stage;
import rest.fakeface.work.StopSignal;

/**
 * Generated faces of the operator's own, of which nothing but the image is known: files below a
 * directory under any name of a JPEG, PNG or WebP. The source of each is the name of its folder, or
 * {@code directory} for those in the directory itself.
 */
@Dependent
class UnlabelledDirectory implements FaceSource {

  static final String NAME = "directory";

  private static final Pattern IMAGE = Pattern.compile(".*\\.(jpe?g|png|webp)");

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
    return DirectoryFiles.below(root, NAME, tally)
        // Those that need no second look may be a million, and the harvest sees none of them.
        .takeWhile(file -> !end.isStopped())
        .filter(file -> !tally.isSeen(file.ref()))
        .flatMap(file -> candidate(file, tally));
  }

  private Stream<Candidate> candidate(DirectoryFile file, HarvestTally tally) {
    if (!IMAGE.matcher(file.name().toLowerCase(Locale.ROOT)).matches()) {
      String why = "its name does not end in .jpg, .jpeg, .png or .webp";
      tally.reject(file.ref(), Rejection.WRONG_NAME, why);
      return Stream.empty();
    }
    ImageDecoder decoder = new ImageDecoder(imageSettings);
    try {
      FaceKey key = tally.time(Stage.FETCH, () -> FaceKey.ofContent(read(decoder, file.path())));
      return Stream.of(
          Candidate.unlabelled(
              file.ref(), file.source(), key, () -> decode(decoder, file.path(), key)));
    } catch (RejectedException e) {
      tally.reject(file.ref(), e.reason(), e.why());
    } catch (IOException | UncheckedIOException e) {
      tally.reject(file.ref(), Rejection.UNREADABLE, e.toString());
    }
    return Stream.empty();
  }

  private static byte[] read(ImageDecoder decoder, Path file) throws IOException {
    try {
      return decoder.read(file);
    } catch (ImageRejectedException e) {
      throw RejectedException.of(e);
    }
  }

  /** The image again: those of many files that wait to be looked up would fill the memory. */
  private static FaceImage decode(ImageDecoder decoder, Path file, FaceKey key)
      throws ImageRejectedException, IOException {
    byte[] bytes = decoder.read(file);
    if (!FaceKey.ofContent(bytes).equals(key)) {
      throw new IOException("it changed while it was read");
    }
    return decoder.decode(bytes);
  }
}
