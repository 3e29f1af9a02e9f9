package rest.fakeface.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceName;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.QueryParams;
import rest.fakeface.image.FileFormat;
import rest.fakeface.image.Variant;
import rest.fakeface.image.variant.Shape;
import rest.fakeface.image.variant.Size;
import rest.fakeface.image.variant.VariantName;

/**
 * The images in an answer with several faces.
 *
 * @param form their square form; null for images as they are stored
 * @param webp whether they are WebP
 * @param maxBytes the maximum number of bytes of a photograph in an entry or a card
 */
public record ImageChoice(@Nullable SizedForm form, boolean webp, int maxBytes) {

  public static final String IMAGE_FORMAT = "image_format";

  public static final String MAX_BYTES = "max_bytes";

  private static final int LEAST_BYTES = 1_000;

  private static final int MOST_BYTES = 1_000_000;

  private static final int USUAL_BYTES = 100_000;

  /**
   * Reads the choice from a query.
   *
   * @throws ProblemException if a parameter is wrong
   */
  public static ImageChoice of(MultivaluedMap<String, String> query) {
    SizedForm form = SizedForm.of(query);
    return new ImageChoice(form, isWebp(query, form), maxBytes(query));
  }

  private static boolean isWebp(MultivaluedMap<String, String> query, @Nullable SizedForm form) {
    String named = QueryParams.first(query, IMAGE_FORMAT);
    FileFormat usual = form == null ? FileFormat.JPEG : form.shape().usualFormat();
    if (named == null || named.equalsIgnoreCase(usual.extension())) {
      return false;
    }
    if (form == null || !named.equalsIgnoreCase(FileFormat.WEBP.extension())) {
      String webp = form == null ? ", or webp with a size" : " or webp";
      throw Problem.wrongParameter(IMAGE_FORMAT, named, usual.extension() + webp);
    }
    return true;
  }

  private static int maxBytes(MultivaluedMap<String, String> query) {
    String text = QueryParams.first(query, MAX_BYTES);
    if (text == null) {
      return USUAL_BYTES;
    }
    int number = text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    if (number < LEAST_BYTES || number > MOST_BYTES) {
      String accepted = "a whole number from " + LEAST_BYTES + " to " + MOST_BYTES;
      throw Problem.wrongParameter(MAX_BYTES, text, accepted);
    }
    return number;
  }

  /** The extension of the image files. */
  public String extension() {
    FileFormat usual = form == null ? FileFormat.JPEG : form.shape().usualFormat();
    return (webp && FileFormat.WEBP.isAvailable() ? FileFormat.WEBP : usual).extension();
  }

  /** The image of a face. */
  public CompletableFuture<Optional<SeekableByteChannel>> image(FaceName face, Pictures pictures) {
    if (form == null) {
      return pictures.of(Variant.ORIGINAL.of(face));
    }
    VariantName name = form.of(face);
    return pictures.of((webp ? name.in(FileFormat.WEBP) : name).available());
  }

  /**
   * The photograph of a face for an entry or a card: a square JPEG, which every client supports.
   */
  public CompletableFuture<Optional<SeekableByteChannel>> photograph(
      FaceName face, Pictures pictures) {
    Size size = form == null ? Size.PORTRAIT : form.size();
    return pictures.within(maxBytes, new SizedForm(size, Shape.SQUARE).of(face));
  }
}
