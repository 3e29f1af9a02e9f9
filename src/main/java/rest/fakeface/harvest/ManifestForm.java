package rest.fakeface.harvest;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Provenance;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.SourceRef;

/**
 * The format of a manifest, a CSV (RFC 4180) in UTF-8 with the columns {@code filename}, {@code
 * source}, {@code date_added} and {@code last_served}, in any order, of which the last two may be
 * missing or empty. Each line is parsed separately, so that a malformed one does not affect others.
 */
final class ManifestForm {

  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setTrim(true).get();

  /** The time formats of ISO 8601, SQLite and MySQL. */
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[ ][XXX][XX][X]['['VV']']")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** The empty values of tables and of MySQL's two export formats. */
  private static final Set<String> NO_TIME = Set.of("", "NULL", "\\N");

  /** The first and the last time that every database can store. */
  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private final List<String> columns;

  private ManifestForm(List<String> columns) {
    this.columns = columns;
  }

  /**
   * The format given by a header.
   *
   * @throws IOException if a column is missing
   */
  static ManifestForm ofHeader(String header) throws IOException {
    String text = header.startsWith("\uFEFF") ? header.substring(1) : header;
    ManifestForm form = new ManifestForm(text.isBlank() ? List.of() : split(text).toList());
    if (!form.columns.contains("filename") || !form.columns.contains("source")) {
      throw new IOException(
          "the manifest's header is '"
              + text
              + "'; accepted: filename,source,date_added,last_served, the last two optional");
    }
    return form;
  }

  /**
   * The face that a line lists.
   *
   * @throws IllegalArgumentException if the line is malformed, with the reason
   */
  Candidate parse(SourceRef ref, String line) {
    CSVRecord values = split(line);
    if (values.size() != columns.size()) {
      throw new IllegalArgumentException(
          "has " + values.size() + " values, not " + columns.size() + ": " + line);
    }
    String file = values.get(columns.indexOf("filename"));
    FaceName name =
        FaceName.parse(file)
            .orElseThrow(
                () ->
                    new IllegalArgumentException("filename is not " + FaceName.FORM + ": " + file));
    return Candidate.named(
        ref,
        source(values),
        name,
        Provenance.NONE,
        null,
        time("date_added", values),
        time("last_served", values));
  }

  private static CSVRecord split(String line) {
    try (CSVParser parser = CSVParser.parse(line, CSV)) {
      return parser.iterator().next();
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("is not CSV: " + line, e);
    }
  }

  private String source(CSVRecord values) {
    String source = values.get(columns.indexOf("source"));
    if (!Face.isSource(source) || source.contains("\uFFFD")) {
      throw new IllegalArgumentException(
          "source is not " + Face.SOURCE_FORM + " of UTF-8: " + source);
    }
    return source;
  }

  private @Nullable Instant time(String column, CSVRecord values) {
    int place = columns.indexOf(column);
    String text = place < 0 ? "" : values.get(place);
    if (NO_TIME.contains(text)) {
      return null;
    }
    try {
      Instant time = time(text);
      if (!time.isBefore(FIRST) && !time.isAfter(LAST)) {
        return time.truncatedTo(ChronoUnit.MICROS);
      }
    } catch (DateTimeException e) {
      throw notATime(column, text);
    }
    throw notATime(column, text);
  }

  private static Instant time(String text) {
    TemporalAccessor time =
        TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    if (time instanceof OffsetDateTime with) {
      return with.toInstant();
    }
    return time instanceof LocalDateTime without
        ? without.toInstant(ZoneOffset.UTC)
        : LocalDate.from(time).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static IllegalArgumentException notATime(String column, String text) {
    return new IllegalArgumentException(
        column + " is not a time from 1970 to 9999 such as 2020-08-02T22:08:56Z: " + text);
  }
}
