package rest.fakeface.harvest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import rest.fakeface.face.Face;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;

/**
 * The files below a directory, as both directories of faces offer them: links are not followed,
 * because they may lead anywhere, and the source of a face is the name of its folder.
 */
final class DirectoryFiles {

  private DirectoryFiles() {}

  /**
   * A file below the directory.
   *
   * @param path where it is
   * @param ref the same and its state
   * @param source the name of its folder, or of the directory's source where it is at the top
   */
  record DirectoryFile(Path path, SourceRef ref, String source) {

    String name() {
      return path.getFileName().toString();
    }
  }

  /** The regular files, which the caller closes; what else there is, is rejected in the tally. */
  static Stream<DirectoryFile> below(Path root, String sourceAtTheTop, HarvestTally tally) {
    DirectoryWalk walk = new DirectoryWalk(root, tally);
    // A stream of streams, one of each directory, would be read ahead to the end of a directory.
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, 0), false)
        .onClose(walk::close)
        .flatMap(path -> file(root, path, sourceAtTheTop, tally));
  }

  private static Stream<DirectoryFile> file(
      Path root, Path path, String sourceAtTheTop, HarvestTally tally) {
    try {
      BasicFileAttributes now =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      SourceRef ref =
          new SourceRef(path.toString(), now.size() + " bytes of " + now.lastModifiedTime());
      Path folder = root.relativize(path).getParent();
      String source = folder == null ? sourceAtTheTop : folder.getFileName().toString();
      if (!now.isRegularFile()) {
        tally.reject(ref, Rejection.NO_FILE, "it is a link or no regular file");
      } else if (!Face.isSource(source)) {
        tally.reject(ref, Rejection.WRONG_NAME, "its folder's name is not " + Face.SOURCE_FORM);
      } else {
        return Stream.of(new DirectoryFile(path, ref, source));
      }
    } catch (IOException e) {
      tally.reject(new SourceRef(path.toString(), ""), Rejection.UNREADABLE, e.toString());
    }
    return Stream.empty();
  }
}
