package rest.fakeface.image.variant;

import java.util.Optional;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.FileFormat;

/**
 * The identity of a variant of an image.
 *
 * @param face the face
 * @param size its edge
 * @param shape its visible part
 * @param format the format of its file
 */
public record VariantName(FaceName face, Size size, Shape shape, FileFormat format) {

  private static final String FACES_EXTENSION = ".jpg";

  /** The variant of a size by its file name; empty if it is not a valid name. */
  public static Optional<VariantName> parse(Size size, String file) {
    Shape shape = file.startsWith(Shape.CIRCLE.prefix()) ? Shape.CIRCLE : Shape.SQUARE;
    int dot = file.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String face = file.substring(shape.prefix().length(), dot) + FACES_EXTENSION;
    String extension = file.substring(dot + 1);
    FileFormat usual = shape.usualFormat();
    FileFormat format = extension.equals(usual.extension()) ? usual : FileFormat.WEBP;
    return extension.equals(format.extension())
        ? FaceName.parse(face).map(name -> new VariantName(name, size, shape, format))
        : Optional.empty();
  }

  /** The same variant in another format. */
  public VariantName in(FileFormat other) {
    return new VariantName(face, size, shape, other);
  }

  /** The same variant in a format that this machine can write. */
  public VariantName available() {
    return format.isAvailable() ? this : in(shape.usualFormat());
  }

  /** The name of its file. */
  public String file() {
    return shape.prefix() + stem() + '.' + format.extension();
  }

  /** The file name without the extension. */
  private String stem() {
    String name = face.toString();
    return name.substring(0, name.length() - FACES_EXTENSION.length());
  }

  /** Its path in the URLs of images, such as {@code 96/female_35_….webp}. */
  @Override
  public String toString() {
    return size + "/" + file();
  }
}
