package rest.fakeface.image.variant;

import java.util.Locale;
import java.util.Optional;
import rest.fakeface.image.FileFormat;

/** The visible part of a square variant. */
public enum Shape {
  /** All of it. */
  SQUARE(""),
  /** The inscribed circle, with transparent corners. */
  CIRCLE("circle_");

  /** The accepted shapes, in words. */
  public static final String WORDS = "square or circle";

  private final String prefix;

  Shape(String prefix) {
    this.prefix = prefix;
  }

  /** Parses a name, ignoring case. */
  public static Optional<Shape> parse(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "square" -> Optional.of(SQUARE);
      case "circle" -> Optional.of(CIRCLE);
      default -> Optional.empty();
    };
  }

  /** The prefix of the file name of a variant of this shape. */
  String prefix() {
    return prefix;
  }

  /** The default format; JPEG does not support transparency. */
  public FileFormat usualFormat() {
    return this == CIRCLE ? FileFormat.PNG : FileFormat.JPEG;
  }
}
