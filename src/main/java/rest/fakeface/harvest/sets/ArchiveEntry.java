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
 * An entry of an archive, which becomes a file of a set if it can be trusted. Names never become
 * paths on the disk; paths that lead out of the archive are refused nevertheless, because they are
 * malicious.
 *
 * @param path its path in the archive
 * @param size its declared size in bytes; negative if unknown
 * @param packed its packed size in bytes; negative if unknown
 */
record ArchiveEntry(String path, long size, long packed) {

  /** The maximum number of entries that are read: more would fill the memory. */
  static final int MOST = 1_000_000;

  private static final int LONGEST_PATH = 1_000;

  /** The size from which the ratio is checked. */
  private static final long LARGE = 1_000_000;

  /** The maximum ratio of unpacked to packed size: images and tables never reach it. */
  private static final long MOST_RATIO = 200;

  /** The file of the entry; empty if it was rejected in the tally. */
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
   * @param file the file of the archive
   * @param version its size and time, in the format for files of a directory
   */
  record Archive(Path file, String version) {

    /** The archive in a file, as it is now. */
    static Archive of(Path file) {
      try {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new Archive(file, now.size() + " bytes of " + now.lastModifiedTime());
      } catch (IOException e) {
        // Opening it will report the failure.
        return new Archive(file, "");
      }
    }

    /** The reference of an entry. */
    SourceRef ref(String path) {
      String place = file + "!/" + (path.length() <= LONGEST_PATH ? path : shortened(path));
      return new SourceRef(place, version);
    }

    /** The archive itself. */
    SourceRef ref() {
      return new SourceRef(file.toString(), version);
    }

    /** A fingerprint of this state of the archive. */
    String fingerprint() {
      String text = file + "\0" + version;
      return FaceKey.ofContent(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String shortened(String path) {
      return path.substring(0, LONGEST_PATH) + "…";
    }
  }
}
