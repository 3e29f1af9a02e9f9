package rest.fakeface.harvest.sets;

import java.util.List;
import java.util.Map;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Provenance;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.intake.Stated;

/**
 * A row of the table of a set.
 *
 * @param ref its place
 * @param values the values by column names in lower case
 */
record TableRow(SourceRef ref, Map<String, String> values) {

  private static final List<String> FILE =
      List.of("file_name", "filename", "image_filename", "file", "image", "path", "image_path");
  private static final List<String> GENDER = List.of("gender", "sex");
  private static final List<String> AGE = List.of("age");
  private static final List<String> PROMPT =
      List.of("prompt", "text_prompt", "caption", "text", "description");
  private static final List<String> SOURCE = List.of("source");
  private static final List<String> LICENCE = List.of("licence", "license");
  private static final List<String> ATTRIBUTION = List.of("attribution", "author", "credit");
  private static final List<String> ORIGIN = List.of("origin", "url", "image_url", "source_url");

  /** Whether some columns name the file of an image. */
  static boolean hasFile(List<String> columns) {
    return columns.stream().anyMatch(FILE::contains);
  }

  /** Whether it is empty, like rows that spreadsheets leave behind. */
  boolean isEmpty() {
    return values.values().stream().allMatch(String::isEmpty);
  }

  /** The value of a column; empty if it has none. */
  String value(String column) {
    return values.getOrDefault(column, "");
  }

  /** The file name of the image in the table. */
  String file() {
    return first(FILE).replace('\\', '/').replaceFirst("^(\\./)+", "");
  }

  /** The source of the face; the given one if the row names none. */
  String source(String other) {
    String own = first(SOURCE);
    return own.isEmpty() ? other : own;
  }

  /** The statement about the face: by its columns, or else by its prompt. */
  Stated stated() {
    String words = first(PROMPT);
    Stated prompt = LabelWords.in(words);
    Gender gender = LabelWords.gender(first(GENDER));
    Integer age = LabelWords.age(first(AGE));
    return new Stated(
        gender == null ? prompt.gender() : gender,
        age == null ? prompt.age() : age,
        new Provenance(first(LICENCE), first(ATTRIBUTION), first(ORIGIN), words));
  }

  private String first(List<String> columns) {
    return columns.stream()
        .map(this::value)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
