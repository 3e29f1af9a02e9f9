package rest.fakeface.face;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Papers as cells of a table; what is not known is an empty cell. */
public final class PapersCells {

  private static final List<String> PROVENANCE =
      List.of("licence", "attribution", "origin", "prompt", "sha256");

  private static final List<String> BASIS = List.of("gender_stated", "age_stated");

  private static final List<String> MEASUREMENT =
      List.of("female_score", "estimated_age", "score_spread", "age_spread", "estimated_by");

  private static final List<String> REGION = List.of("region", "landmarks");

  private static final String SOURCE_TYPE = "source_type";

  /** The names of the columns. */
  public static final List<String> NAMES =
      Stream.of(PROVENANCE, BASIS, MEASUREMENT, REGION, List.of(SOURCE_TYPE))
          .flatMap(List::stream)
          .toList();

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private PapersCells() {}

  /** The cells of papers, one for each of {@link #NAMES}: texts, numbers and truth values. */
  public static List<Object> of(Papers papers) {
    Provenance provenance = papers.provenance();
    List<@Nullable Object> values = new ArrayList<>();
    values.add(provenance.licence());
    values.add(provenance.attribution());
    values.add(provenance.origin());
    values.add(provenance.prompt());
    values.add(papers.sha256());
    values.add(papers.genderStated());
    values.add(papers.ageStated());
    values.addAll(cells(papers.measurement()));
    values.add(RegionText.region(papers.region()));
    values.add(RegionText.landmarks(papers.region()));
    values.add(provenance.sourceType());
    return values.stream().map(value -> Objects.requireNonNullElse(value, "")).toList();
  }

  private static List<? extends @Nullable Object> cells(@Nullable Measurement measurement) {
    return measurement == null
        ? Collections.nCopies(MEASUREMENT.size(), null)
        : List.of(
            measurement.femaleScore(),
            measurement.age(),
            measurement.scoreSpread(),
            measurement.ageSpread(),
            measurement.model());
  }

  /**
   * The papers that cells say.
   *
   * @param cells one for each of {@link #NAMES}; that of the source type, the last one, may be
   *     missing
   * @throws IllegalArgumentException if a cell is wrong
   */
  public static Papers parse(List<String> cells) {
    String sha256 = cell(cells, "sha256");
    if (!sha256.isEmpty() && !DIGEST.matcher(sha256).matches()) {
      throw new IllegalArgumentException("no SHA-256: " + sha256);
    }
    return new Papers(
        new Provenance(
            cell(cells, "licence"),
            cell(cells, "attribution"),
            cell(cells, "origin"),
            cell(cells, "prompt"),
            sourceType(cells)),
        orNull(sha256),
        flag(cells, "gender_stated"),
        flag(cells, "age_stated"),
        measurement(cells),
        region(cells));
  }

  private static @Nullable SourceType sourceType(List<String> cells) {
    String text = cells.size() < NAMES.size() ? "" : cell(cells, SOURCE_TYPE);
    return text.isEmpty()
        ? null
        : SourceType.parse(text)
            .orElseThrow(
                () -> new IllegalArgumentException("a source type is " + SourceType.WORDS));
  }

  private static @Nullable Measurement measurement(List<String> cells) {
    String model = cell(cells, "estimated_by");
    if (model.isEmpty()) {
      return null;
    }
    if (model.length() > Evidence.MODEL_LENGTH) {
      throw new IllegalArgumentException("no name of a model: " + model);
    }
    return new Measurement(
        number(cells, "female_score"),
        number(cells, "estimated_age"),
        number(cells, "score_spread"),
        number(cells, "age_spread"),
        model);
  }

  private static @Nullable FaceRegion region(List<String> cells) {
    String region = cell(cells, "region");
    return region.isEmpty() ? null : RegionText.parse(region, orNull(cell(cells, "landmarks")));
  }

  private static boolean flag(List<String> cells, String name) {
    String text = cell(cells, name);
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException(name + " is neither true nor false: " + text);
    }
    return text.equals("true");
  }

  private static double number(List<String> cells, String name) {
    double number = Double.parseDouble(cell(cells, name));
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(name + " is no number");
    }
    return number;
  }

  private static String cell(List<String> cells, String name) {
    return cells.get(NAMES.indexOf(name));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
