package rest.fakeface.bundle;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.PapersCells;

/**
 * The list of a block's faces: a CSV (RFC 4180) in UTF-8 with everything that the catalog knows
 * about them. Times have microseconds, as in the catalog.
 */
final class FaceList {

  /** The columns of version 1. */
  private static final List<String> FIRST_COLUMNS =
      List.of("filename", "source", "date_added", "last_served", "gender_score", "model");

  private static final List<String> COLUMNS =
      Stream.of(FIRST_COLUMNS, PapersCells.NAMES).flatMap(List::stream).toList();

  /** The columns of the first bundles of version 2. */
  private static final List<String> WITHOUT_SOURCE_TYPE = COLUMNS.subList(0, COLUMNS.size() - 1);

  /** The first and the last time that every database can store. */
  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

  private FaceList() {}

  /** The first line of a list. */
  static byte[] header() {
    return line(COLUMNS.stream());
  }

  /** The line of a face. */
  static byte[] line(DocumentedFace documented) {
    Face face = documented.face();
    Evidence evidence = face.evidence();
    return line(
        Stream.concat(
            Arrays.stream(
                new @Nullable Object[] {
                  face.name(),
                  face.source(),
                  face.dateAdded(),
                  face.lastServed(),
                  evidence == null ? null : evidence.femaleScore(),
                  evidence == null ? null : evidence.model()
                }),
            PapersCells.of(documented.papers()).stream()));
  }

  private static byte[] line(Stream<?> values) {
    return (CSVFormat.RFC4180.format(values.toArray()) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The faces that a list has.
   *
   * @param name the list's name
   * @throws BundleRefusedException if it is not such a list
   */
  static List<DocumentedFace> parse(String name, byte[] list) throws BundleRefusedException {
    List<DocumentedFace> faces = new ArrayList<>();
    List<String> columns = List.of();
    try (CSVParser lines = CSVFormat.RFC4180.parse(new StringReader(decode(list)))) {
      for (CSVRecord line : lines) {
        if (line.getRecordNumber() == 1) {
          columns = columns(line);
        } else {
          faces.add(face(line, columns.size()));
        }
        if (faces.size() > BundleFormat.BLOCK_FACES) {
          throw new IllegalArgumentException(
              "accepted: up to " + BundleFormat.BLOCK_FACES + " faces");
        }
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException | DateTimeException e) {
      String where = name + ", row " + (faces.size() + 1);
      throw new BundleRefusedException(where + ", is wrong: " + e.getMessage(), e);
    }
    return faces;
  }

  private static String decode(byte[] list) throws IOException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(list)).toString();
  }

  private static List<String> columns(CSVRecord header) {
    List<String> columns = header.toList();
    if (!List.of(COLUMNS, WITHOUT_SOURCE_TYPE, FIRST_COLUMNS).contains(columns)) {
      throw new IllegalArgumentException("accepted: the header " + COLUMNS);
    }
    return columns;
  }

  private static DocumentedFace face(CSVRecord line, int columns) {
    if (line.size() != columns) {
      throw new IllegalArgumentException("it has " + line.size() + " values");
    }
    FaceName name =
        FaceName.parse(line.get(0))
            .orElseThrow(() -> new IllegalArgumentException("a filename is " + FaceName.FORM));
    String served = line.get(3);
    Face face =
        new Face(
            name,
            line.get(1),
            time(line.get(2)),
            served.isEmpty() ? null : time(served),
            evidence(line.get(4), line.get(5)));
    return columns == FIRST_COLUMNS.size()
        ? DocumentedFace.of(face)
        : new DocumentedFace(
            face, PapersCells.parse(line.toList().subList(FIRST_COLUMNS.size(), columns)));
  }

  private static Instant time(String text) {
    Instant time = Instant.parse(text);
    if (time.isBefore(FIRST) || time.isAfter(LAST) || !time.equals(micros(time))) {
      throw new IllegalArgumentException("no time from 1970 to 9999 in microseconds: " + text);
    }
    return time;
  }

  private static Instant micros(Instant time) {
    return time.truncatedTo(ChronoUnit.MICROS);
  }

  private static @Nullable Evidence evidence(String score, String model) {
    if (score.isEmpty() && model.isEmpty()) {
      return null;
    }
    double femaleScore = Double.parseDouble(score);
    if (!(femaleScore >= 0 && femaleScore <= 1)
        || model.isBlank()
        || model.length() > Evidence.MODEL_LENGTH) {
      throw new IllegalArgumentException("no score and model: " + score + ", " + model);
    }
    return new Evidence(femaleScore, model);
  }
}
