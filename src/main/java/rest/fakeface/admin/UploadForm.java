package rest.fakeface.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rest.fakeface.api.Problem;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.Gender;
import rest.fakeface.harvest.Upload;
import rest.fakeface.image.ImageSettings;

/**
 * The form of an upload: one part {@code image} or more, and, for all of them, {@code gender} and
 * {@code age}, or neither, and {@code source}.
 */
@ApplicationScoped
class UploadForm {

  private static final String IMAGE = "image";
  private static final String GENDER = "gender";
  private static final String AGE = "age";
  private static final String SOURCE = "source";

  /** The most images of one upload, which all are in memory at once. */
  private static final int MOST_IMAGES = 20;

  /** The most bytes of a field that is no image. */
  private static final int MOST_TEXT = 1_000;

  @Inject ImageSettings limits;

  /** What a form says of its images besides themselves. */
  private record Fields(@Nullable String gender, @Nullable String age, @Nullable String source) {}

  /** The images of a form. */
  List<Upload> read(List<EntityPart> parts) throws IOException {
    List<EntityPart> images = parts.stream().filter(part -> part.getName().equals(IMAGE)).toList();
    if (images.isEmpty() || images.size() > MOST_IMAGES) {
      throw Problem.wrongParameter(
          IMAGE, images.size() + " parts", "1 to " + MOST_IMAGES + " parts with an image each");
    }
    Fields fields = new Fields(text(parts, GENDER), text(parts, AGE), text(parts, SOURCE));
    Gender gender = gender(fields);
    int age = age(fields);
    String source = source(fields);
    List<Upload> uploads = new ArrayList<>();
    for (EntityPart image : images) {
      String file = Problem.shortened(image.getFileName().orElse(IMAGE));
      uploads.add(new Upload(file, source, bytes(image), gender, age));
    }
    return uploads;
  }

  private static @Nullable Gender gender(Fields fields) {
    String word = fields.gender();
    if ((word == null) != (fields.age() == null)) {
      throw Problem.wrongParameter(
          word == null ? GENDER : AGE, "", "both gender and age, or neither for a model to label");
    }
    return word == null
        ? null
        : Gender.of(word).orElseThrow(() -> Problem.wrongParameter(GENDER, word, "female or male"));
  }

  private static int age(Fields fields) {
    String age = fields.age();
    if (age == null) {
      return 0;
    }
    if (!age.matches("\\d{1,3}") || !AgeRange.isAge(Integer.parseInt(age))) {
      throw Problem.wrongParameter(
          AGE, age, "a whole number of years from " + AgeRange.LOWEST + " to " + AgeRange.HIGHEST);
    }
    return Integer.parseInt(age);
  }

  private static String source(Fields fields) {
    String source = Optional.ofNullable(fields.source()).orElse("upload");
    if (!Face.isSource(source)) {
      throw Problem.wrongParameter(SOURCE, source, Face.SOURCE_FORM);
    }
    return source;
  }

  /** The bytes of an image, one more than the limit at the most: its decoder refuses it then. */
  private byte[] bytes(EntityPart image) throws IOException {
    try (InputStream in = image.getContent()) {
      return in.readNBytes(limits.maxBytes() + 1);
    }
  }

  /** The text of a field; null when it is missing or empty. */
  private static @Nullable String text(List<EntityPart> parts, String field) throws IOException {
    for (EntityPart part : parts) {
      if (part.getName().equals(field)) {
        try (InputStream in = part.getContent()) {
          String text = new String(in.readNBytes(MOST_TEXT), StandardCharsets.UTF_8).strip();
          return text.isEmpty() ? null : text;
        }
      }
    }
    return null;
  }
}
