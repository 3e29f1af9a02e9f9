package rest.fakeface.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import rest.fakeface.face.FaceName;

/**
 * The format of a bundle, version {@value #VERSION}: a tar archive of {@link #HEADER}, then blocks
 * of faces, each with its checksums, its list of faces and their images in the order of the list,
 * then {@link #END}. So it can be written and verified as a stream, a block at a time.
 */
final class BundleFormat {

  /** The version that is written; version 1, without papers, can also be read. */
  static final int VERSION = 2;

  /** The first entry, which identifies the format. */
  static final String HEADER = "bundle.properties";

  /** The last entry, without which a bundle is truncated. */
  static final String END = "end.properties";

  /** The maximum number of faces in a block. */
  static final int BLOCK_FACES = 1_000;

  /** The maximum number of bytes of an entry that is not an image. */
  static final int MOST_TEXT = 4 * 1024 * 1024;

  private static final String FORMAT = "format=fakeface-bundle\n";

  private BundleFormat() {}

  /** The content of the header. */
  static byte[] header() {
    return bytes(FORMAT + "version=" + VERSION + "\n");
  }

  /**
   * Checks that a header has a supported version.
   *
   * @throws BundleRefusedException if it has another version, or is not a header
   */
  static void checkHeader(byte[] header) throws BundleRefusedException {
    String text = new String(header, StandardCharsets.UTF_8);
    if (!text.matches(FORMAT + "version=[0-9]{1,9}\n")) {
      throw new BundleRefusedException(HEADER + " is not the header of a bundle");
    }
    String version = text.substring(text.lastIndexOf('=') + 1).strip();
    if (Integer.parseInt(version) < 1 || Integer.parseInt(version) > VERSION) {
      throw new BundleRefusedException(
          "it has version " + version + "; accepted: versions 1 to " + VERSION);
    }
  }

  /** The content of the end, with the totals of the bundle. */
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
