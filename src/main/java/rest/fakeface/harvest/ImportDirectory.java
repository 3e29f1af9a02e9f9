package rest.fakeface.harvest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageSettings;

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
  public Stream<Candidate> candidates(HarvestReport report) throws IOException {
    if (settings.importDirectory().isEmpty()) {
      return Stream.empty();
    }
    Path root = settings.importDirectory().get();
    return files(root, report).flatMap(file -> candidate(root, file, report));
  }

  /**
   * The files below a directory, which the caller closes. Links are not followed: they may lead
   * anywhere.
   */
  @SuppressWarnings("StreamResourceLeak")
  private static Stream<Path> files(Path directory, HarvestReport report) {
    try {
      return Files.list(directory)
          .flatMap(
              path ->
                  Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                      ? files(path, report)
                      : Stream.of(path));
    } catch (IOException e) {
      report.reject(new Origin(directory.toString(), ""), Rejection.UNREADABLE, e.toString());
      return Stream.empty();
    }
  }

  private Stream<Candidate> candidate(Path root, Path file, HarvestReport report) {
    try {
      Origin origin = origin(file);
      FaceName name = FaceName.parse(file.getFileName().toString()).orElse(null);
      String source = source(root, file);
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        report.reject(origin, Rejection.NO_FILE, "it is a link or no regular file");
      } else if (name == null) {
        report.reject(origin, Rejection.WRONG_NAME, "its name is not " + FaceName.FORM);
      } else if (!Face.isSource(source)) {
        report.reject(origin, Rejection.WRONG_NAME, "its folder's name is not " + Face.SOURCE_FORM);
      } else {
        ImageDecoder decoder = new ImageDecoder(imageSettings);
        return Stream.of(
            new Candidate(origin, source, name, () -> decoder.decode(file), null, null));
      }
    } catch (IOException e) {
      report.reject(new Origin(file.toString(), ""), Rejection.UNREADABLE, e.toString());
    }
    return Stream.empty();
  }

  private static String source(Path root, Path file) {
    Path folder = root.relativize(file).getParent();
    return folder == null ? NAME : folder.getFileName().toString();
  }

  private static Origin origin(Path file) throws IOException {
    BasicFileAttributes now =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return new Origin(file.toString(), now.size() + " bytes of " + now.lastModifiedTime());
  }
}
