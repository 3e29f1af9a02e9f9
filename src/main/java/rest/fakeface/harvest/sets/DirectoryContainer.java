package rest.fakeface.harvest.sets;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;

/**
 * The files in a directory and those below it. Links are not followed, because they may lead
 * anywhere.
 */
public final class DirectoryContainer implements Container {

  private final Path root;

  public DirectoryContainer(Path root) {
    this.root = root;
  }

  @Override
  public String name() {
    Path name = root.getFileName();
    return name == null ? "" : name.toString();
  }

  @Override
  public Stream<SetFile> files(SetTally tally) {
    DirectoryWalk walk = new DirectoryWalk(root, tally);
    // Nested streams of directories would read ahead to the end of a directory.
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, 0), false)
        .onClose(walk::close)
        .flatMap(path -> file(path, tally).stream());
  }

  private Optional<SetFile> file(Path path, SetTally tally) {
    try {
      BasicFileAttributes now = attributes(path);
      if (now.isRegularFile()) {
        return Optional.of(file(path, now));
      }
      tally.reject(ref(path, now), Rejection.NO_FILE, "it is a link or not a regular file");
    } catch (IOException e) {
      tally.reject(new SourceRef(path.toString(), ""), Rejection.UNREADABLE, e.toString());
    }
    return Optional.empty();
  }

  @Override
  public Optional<SetFile> find(String path) {
    try {
      Path file = root.resolve(path).normalize();
      if (!file.startsWith(root) || isBehindALink(file)) {
        return Optional.empty();
      }
      BasicFileAttributes now = attributes(file);
      return now.isRegularFile() ? Optional.of(file(file, now)) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private boolean isBehindALink(Path file) {
    Path folder = file.getParent();
    while (folder != null && folder.startsWith(root) && !folder.equals(root)) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        return true;
      }
      folder = folder.getParent();
    }
    return false;
  }

  private SetFile file(Path file, BasicFileAttributes now) {
    String path = root.relativize(file).toString().replace(File.separatorChar, '/');
    return new SetFile(path, ref(file, now), () -> Files.newInputStream(file));
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static SourceRef ref(Path path, BasicFileAttributes now) {
    return new SourceRef(path.toString(), now.size() + " bytes of " + now.lastModifiedTime());
  }

  @Override
  public void close() {
    // Nothing to close: each file is opened and closed separately.
  }
}
