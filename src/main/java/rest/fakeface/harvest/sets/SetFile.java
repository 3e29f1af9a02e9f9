package rest.fakeface.harvest.sets;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import rest.fakeface.intake.SourceRef;

/**
 * A file of a set.
 *
 * @param path its path in the set, with slashes
 * @param ref its place and state
 * @param content its content
 */
public record SetFile(String path, SourceRef ref, Content content) {

  private static final Pattern IMAGE = Pattern.compile(".*\\.(jpe?g|png|webp)");

  /** Files that accompany images: licences, and leftovers of operating systems. */
  private static final Pattern COMPANION =
      Pattern.compile(
          "(licen[cs]e|readme|copying|notice)(\\..*)?|fakeface-set\\.properties"
              + "|\\.ds_store|thumbs\\.db|\\.git.*|\\._.*");

  /** Files that may describe images. */
  private static final Pattern DESCRIPTION = Pattern.compile(".*\\.(json|jsonl|csv|tsv|txt|md)");

  /** Opens a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Opens it at its beginning; the caller closes it.
     *
     * @throws IOException if it cannot be read
     */
    InputStream open() throws IOException;
  }

  /** Its name without the folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Its folder's path; empty at the top. */
  String folder() {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** The name of its folder, used as the source of a face; at the top, the given name. */
  public String source(String atTheTop) {
    String folder = folder();
    return folder.isEmpty() ? atTheTop : folder.substring(folder.lastIndexOf('/') + 1);
  }

  /** Whether its name is that of an image. */
  public boolean isImage() {
    return IMAGE.matcher(lowerName()).matches();
  }

  /** Whether it belongs to a set without being an image. */
  boolean isCompanion() {
    return COMPANION.matcher(lowerName()).matches() || path.startsWith("__MACOSX/");
  }

  /** Whether its name is that of a description, of one image or of many. */
  boolean isDescription() {
    return DESCRIPTION.matcher(lowerName()).matches();
  }

  private String lowerName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads its content, up to a limit.
   *
   * @throws IOException if it cannot be read, or is larger
   */
  byte[] read(int most) throws IOException {
    try (InputStream in = content.open()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new IOException("it has more than " + most + " bytes");
      }
      return bytes;
    }
  }
}
