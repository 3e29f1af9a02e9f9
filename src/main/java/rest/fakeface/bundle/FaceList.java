package rest.fakeface.bundle;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceName;

/**
 * The list of a block's faces: a CSV (RFC 4180) in UTF-8 with all that the catalog knows of them.
 * Times are to the microsecond, as the catalog has them.
 */
final class FaceList {

  private static final List<String> COLUMNS =
      List.of("filename", "source", "date_added", "last_served", "gender_score", "model");

  /** The first and the last moment that every database keeps. */
  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

  private FaceList() {}

  static byte[] write(List<Face> faces) throws IOException {
    StringWriter text = new StringWriter();
    try (CSVPrinter lines = new CSVPrinter(text, CSVFormat.RFC4180)) {
      lines.printRecord(COLUMNS);
      for (Face face : faces) {
        Evidence evidence = face.evidence();
        lines.printRecord(
            face.name(),
            face.source(),
            face.dateAdded(),
            face.lastServed(),
            evidence == null ? null : evidence.femaleScore(),
            evidence == null ? null : evidence.model());
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The faces that a list has.
   *
   * @param name the list's name
   * @throws BundleRefusedException when it is no such list
   */
  static List<Face> parse(String name, byte[] list) throws BundleRefusedException {
    List<Face> faces = new ArrayList<>();
    try (CSVParser lines = CSVFormat.RFC4180.parse(new StringReader(decode(list)))) {
      for (CSVRecord line : lines) {
        if (line.getRecordNumber() > 1) {
          faces.add(face(line));
        } else if (!line.toList().equals(COLUMNS)) {
          throw new IllegalArgumentException("accepted is the header " + COLUMNS);
        }
        if (faces.size() > BundleFormat.BLOCK_FACES) {
          throw new IllegalArgumentException("accepted are " + BundleFormat.BLOCK_FACES + " faces");
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

  private static Face face(CSVRecord line) {
    if (line.size() != COLUMNS.size()) {
      throw new IllegalArgumentException("it has " + line.size() + " values");
    }
    FaceName name =
        FaceName.parse(line.get(0))
            .orElseThrow(() -> new IllegalArgumentException("a filename is " + FaceName.FORM));
    String served = line.get(3);
    return new Face(
        name,
        line.get(1),
        time(line.get(2)),
        served.isEmpty() ? null : time(served),
        evidence(line.get(4), line.get(5)));
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
