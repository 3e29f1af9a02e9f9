package rest.fakeface.admin;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Age;
import rest.fakeface.face.Face;
import rest.fakeface.face.Gender;
import rest.fakeface.http.FormParts;
import rest.fakeface.http.FormParts.Part;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.intake.Upload;

/**
 * The form of an upload: one part {@code image} or more, and, for all of them, {@code gender} and
 * {@code age}, or neither, and {@code source}. It is read twice, the fields first, so that only one
 * image at a time is in memory.
 */
final class UploadForm implements Upload.Images {

  private static final String IMAGE = "image";
  private static final String GENDER = "gender";
  private static final String AGE = "age";
  private static final String SOURCE = "source";

  /** The maximum number of images of one upload. */
  private static final int MOST_IMAGES = 20;

  /** The maximum number of bytes of a field that is not an image. */
  private static final int MOST_TEXT = 1_000;

  private final FormParts parts;
  private final int maxBytes;
  private final @Nullable Gender gender;
  private final int age;
  private final String source;

  /**
   * Reads the form of a body.
   *
   * @param type the media type of the body with its parameters
   * @param maxBytes the maximum number of bytes of an image
   * @throws ProblemException if it is not such a form, or a field is invalid
   * @throws IOException if the body cannot be read
   */
  UploadForm(Body body, String type, int maxBytes) throws IOException {
    this.maxBytes = maxBytes;
    Map<String, String> fields = fields(new FormParts(body.open(), type));
    gender = gender(fields);
    age = age(fields);
    source = source(fields);
    parts = new FormParts(body.open(), type);
  }

  /** The body of a request, which can be read more than once. */
  @FunctionalInterface
  interface Body {
    InputStream open() throws IOException;
  }

  @Override
  public boolean isLabelled() {
    return gender != null;
  }

  /** The next image; reads one byte more than the limit, so that the decoder refuses it. */
  @Override
  public @Nullable Upload next() throws IOException {
    for (Part part = parts.next(); part != null; part = parts.next()) {
      if (part.name().equals(IMAGE)) {
        String file = Problem.shortened(part.file() == null ? IMAGE : part.file());
        return new Upload(file, source, FormParts.read(part, maxBytes + 1), gender, age);
      }
    }
    return null;
  }

  /** The fields that are not empty, the first one of each name. */
  private static Map<String, String> fields(FormParts parts) throws IOException {
    Map<String, String> fields = new HashMap<>();
    int images = 0;
    for (Part part = parts.next(); part != null; part = parts.next()) {
      if (part.name().equals(IMAGE)) {
        images++;
      } else {
        String text = FormParts.text(part, MOST_TEXT).strip();
        if (!text.isEmpty()) {
          fields.putIfAbsent(part.name(), text);
        }
      }
    }
    if (images == 0 || images > MOST_IMAGES) {
      throw Problem.wrongParameter(
          IMAGE, images + " parts", "1 to " + MOST_IMAGES + " parts, each with an image");
    }
    return fields;
  }

  private static @Nullable Gender gender(Map<String, String> fields) {
    String word = fields.get(GENDER);
    if ((word == null) != (fields.get(AGE) == null)) {
      throw Problem.wrongParameter(
          word == null ? GENDER : AGE,
          "",
          "both gender and age, or neither to have a model estimate them");
    }
    return word == null
        ? null
        : Gender.parse(word).orElseThrow(() -> Problem.wrongParameter(GENDER, word, Gender.WORDS));
  }

  private static int age(Map<String, String> fields) {
    String age = fields.get(AGE);
    if (age == null) {
      return 0;
    }
    return Age.parse(age).orElseThrow(() -> Problem.wrongParameter(AGE, age, Age.WORDS));
  }

  private static String source(Map<String, String> fields) {
    String source = fields.getOrDefault(SOURCE, "upload");
    if (!Face.isSource(source)) {
      throw Problem.wrongParameter(SOURCE, source, Face.SOURCE_FORM);
    }
    return source;
  }
}
