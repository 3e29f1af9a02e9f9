package rest.fakeface.image;

/**
 * A part of an image file: a segment of a JPEG, or a chunk of a PNG or WebP.
 *
 * @param type in a JPEG, the code of the marker; otherwise the four letters of the name, the first
 *     one in the highest bits
 * @param body the offset of its content in the file
 * @param end the end of its content according to its header; beyond the end of a truncated file
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
