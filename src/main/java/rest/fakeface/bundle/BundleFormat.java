package rest.fakeface.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import rest.fakeface.face.FaceName;

/**
 * The form of a bundle, version {@value #VERSION}: a tar archive of {@link #HEADER}, then of blocks
 * of faces, each with its checksums, its list of faces and their images in the order of the list,
 * then of {@link #END}. So it can be written and verified while it flows, a block at a time.
 */
final class BundleFormat {

  /** The version that is written; version 1 has no papers of faces, and is read, too. */
  static final int VERSION = 2;

  /** The first entry, which says what this is. */
  static final String HEADER = "bundle.properties";

  /** The last entry, without which a bundle is cut short. */
  static final String END = "end.properties";

  /** The most faces of a block. */
  static final int BLOCK_FACES = 1_000;

  /** The most bytes of an entry that is no image. */
  static final int MOST_TEXT = 4 * 1024 * 1024;

  private static final String FORMAT = "format=fakeface-bundle\n";

  private BundleFormat() {}

  /** What the header says. */
  static byte[] header() {
    return bytes(FORMAT + "version=" + VERSION + "\n");
  }

  /**
   * Checks that a header says the version that can be read.
   *
   * @throws BundleRefusedException when it says another, or is no header
   */
  static void checkHeader(byte[] header) throws BundleRefusedException {
    String text = new String(header, StandardCharsets.UTF_8);
    if (!text.matches(FORMAT + "version=[0-9]{1,9}\n")) {
      throw new BundleRefusedException(HEADER + " is not that of a bundle");
    }
    String version = text.substring(text.lastIndexOf('=') + 1).strip();
    if (Integer.parseInt(version) < 1 || Integer.parseInt(version) > VERSION) {
      throw new BundleRefusedException(
          "it is of version " + version + "; accepted: versions 1 to " + VERSION);
    }
  }

  /** What the end says of all that came before it. */
  static byte[] end(int blocks, long faces, long images) {
    return bytes("blocks=" + blocks + "\nfaces=" + faces + "\nimages=" + images + "\n");
  }

  /** The name of the checksums of a block, numbered from 1: SHA-256 of all its other entries. */
  static String sums(int block) {
    return inBlock(block, "SHA256SUMS");
  }

  /** The name of the list of a block's faces. */
  static String list(int block) {
    return inBlock(block, "faces.csv");
  }

  /** The name of the image of a face. */
  static String image(int block, FaceName face) {
    return inBlock(block, face.toString());
  }

  private static String inBlock(int block, String file) {
    return String.format(Locale.ROOT, "%06d/%s", block, file);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
