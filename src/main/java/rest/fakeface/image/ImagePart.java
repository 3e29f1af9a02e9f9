package rest.fakeface.image;

/**
 * A part of an image file: a segment of a JPEG, or a chunk of a PNG or WebP.
 *
 * @param type the code of the marker in a JPEG; elsewhere the four letters, the first in the
 *     highest bits
 * @param body where its content begins in the file
 * @param end where its content ends as its header says; beyond the file when that is cut short
 */
record ImagePart(int type, int body, int end) {

  /** Whether a chunk has this name of four letters. */
  boolean is(String name) {
    return type == type(name);
  }

  int length() {
    return end - body;
  }

  private static int type(String name) {
    return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
  }
}
