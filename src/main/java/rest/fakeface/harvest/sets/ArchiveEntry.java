package rest.fakeface.harvest.sets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import rest.fakeface.face.FaceKey;
import rest.fakeface.harvest.sets.SetFile.Content;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;

/**
 * An entry of an archive, which becomes a file of a set when it can be trusted. No name is ever a
 * path on the disk; what leads out of the archive is refused all the same, because whoever made it
 * meant no good.
 *
 * @param path its path as the archive has it
 * @param size how many bytes it says to have; below 0 when it does not say
 * @param packed how many bytes of the archive it takes; below 0 when it does not say
 */
record ArchiveEntry(String path, long size, long packed) {

  /** How many entries of an archive are read: more would fill the memory. */
  static final int MOST = 1_000_000;

  private static final int LONGEST_PATH = 1_000;

  /** From which size on it matters how an entry is packed. */
  private static final long LARGE = 1_000_000;

  /** How many times its packed size an entry may have: no image and no table packs as well. */
  private static final long MOST_RATIO = 200;

  /** The file that it is; nothing when it is rejected in the tally. */
  Optional<SetFile> file(Archive archive, Content content, SetTally tally) {
    SourceRef ref = archive.ref(path);
    if (!isInside()) {
      tally.reject(ref, Rejection.WRONG_NAME, "its path leads out of the archive or is too long");
    } else if (isBomb()) {
      tally.reject(
          ref, Rejection.TOO_LARGE, "it unpacks to more than " + MOST_RATIO + " times its size");
    } else {
      return Optional.of(new SetFile(path, ref, content));
    }
    return Optional.empty();
  }

  private boolean isInside() {
    return !path.isEmpty()
        && path.length() <= LONGEST_PATH
        && path.charAt(0) != '/'
        && path.chars().allMatch(each -> each >= ' ' && each != '\\')
        && !path.matches("[A-Za-z]:.*")
        && Arrays.stream(path.split("/", -1)).noneMatch(".."::equals);
  }

  private boolean isBomb() {
    return size > LARGE && packed >= 0 && size / MOST_RATIO > packed;
  }

  /**
   * The archive that an entry is in.
   *
   * @param file where it is
   * @param version its size and time, as one of a directory's files has them
   */
  record Archive(Path file, String version) {

    /** The archive in a file, as it is now. */
    static Archive of(Path file) {
      try {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new Archive(file, now.size() + " bytes of " + now.lastModifiedTime());
      } catch (IOException e) {
        // Opening it will say what is wrong with it.
        return new Archive(file, "");
      }
    }

    /** Where an entry is. */
    SourceRef ref(String path) {
      String place = file + "!/" + (path.length() <= LONGEST_PATH ? path : shortened(path));
      return new SourceRef(place, version);
    }

    /** The archive itself. */
    SourceRef ref() {
      return new SourceRef(file.toString(), version);
    }

    /** What tells this state of the archive from all others. */
    String fingerprint() {
      String text = file + "\0" + version;
      return FaceKey.ofContent(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String shortened(String path) {
      return path.substring(0, LONGEST_PATH) + "…";
    }
  }
}
