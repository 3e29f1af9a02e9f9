package rest.fakeface.api;

import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceName;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.QueryParams;
import rest.fakeface.image.variant.Shape;
import rest.fakeface.image.variant.Size;
import rest.fakeface.image.variant.VariantName;

/**
 * The square form of images in a request.
 *
 * @param size its edge
 * @param shape its visible part
 */
public record SizedForm(Size size, Shape shape) {

  public static final String SIZE = "size";

  public static final String SHAPE = "shape";

  /**
   * Reads the form from a query; null for images as they are stored.
   *
   * @throws ProblemException if a parameter is wrong
   */
  static @Nullable SizedForm of(MultivaluedMap<String, String> query) {
    String size = QueryParams.first(query, SIZE);
    String text = QueryParams.first(query, SHAPE);
    Shape shape =
        text == null
            ? Shape.SQUARE
            : Shape.parse(text).orElseThrow(() -> Problem.wrongParameter(SHAPE, text, Shape.WORDS));
    if (size == null && shape == Shape.CIRCLE) {
      throw Problem.wrongParameter(SHAPE, "" + text, "square, or circle with a size");
    }
    return size == null ? null : new SizedForm(size(size), shape);
  }

  /**
   * Parses a size.
   *
   * @throws ProblemException if it is not a size
   */
  static Size size(String text) {
    return Size.parse(text).orElseThrow(() -> Problem.wrongParameter(SIZE, text, Size.WORDS));
  }

  /** The image of a face in this form and its default format. */
  VariantName of(FaceName face) {
    return new VariantName(face, size, shape, shape.usualFormat());
  }
}
