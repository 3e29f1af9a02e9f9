package rest.fakeface.api.ignored;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rest.fakeface.api.FilterParams;
import rest.fakeface.api.ImageChoice;
import rest.fakeface.api.SampleParams;
import rest.fakeface.api.SizedForm;
import rest.fakeface.api.SourceNames;
import rest.fakeface.api.TableForm;
import rest.fakeface.api.match.DateOrder;
import rest.fakeface.api.match.Ldif;
import rest.fakeface.api.match.MatchParams;
import rest.fakeface.http.Table;

/**
 * Finds unknown query parameters that resemble known ones, such as {@code min_age} or {@code
 * gender[]}. They are ignored like every unknown parameter, because cache-busters must not fail,
 * but are reported to the client.
 */
final class IgnoredParameters {

  /** The parameters of all public addresses. */
  private static final Set<String> KNOWN =
      Set.of(
          FilterParams.GENDER,
          FilterParams.MINIMUM_AGE,
          FilterParams.MAXIMUM_AGE,
          FilterParams.SEED,
          SourceNames.PARAMETER,
          SizedForm.SIZE,
          SizedForm.SHAPE,
          SampleParams.COUNT,
          SampleParams.BALANCED,
          MatchParams.MAX_AGE_DIFFERENCE,
          DateOrder.PARAMETER,
          Table.BOM,
          TableForm.PARAMETER,
          ImageChoice.IMAGE_FORMAT,
          ImageChoice.MAX_BYTES,
          Ldif.BASE_DN);

  /** Common variants, in lower case and reduced to letters, and the parameters they mean. */
  private static final Map<String, String> SIMILAR =
      Map.ofEntries(
          Map.entry("gender", FilterParams.GENDER),
          Map.entry("genders", FilterParams.GENDER),
          Map.entry("sex", FilterParams.GENDER),
          Map.entry("age", FilterParams.MINIMUM_AGE),
          Map.entry("minimumage", FilterParams.MINIMUM_AGE),
          Map.entry("minage", FilterParams.MINIMUM_AGE),
          Map.entry("agemin", FilterParams.MINIMUM_AGE),
          Map.entry("agefrom", FilterParams.MINIMUM_AGE),
          Map.entry("maximumage", FilterParams.MAXIMUM_AGE),
          Map.entry("maxage", FilterParams.MAXIMUM_AGE),
          Map.entry("agemax", FilterParams.MAXIMUM_AGE),
          Map.entry("ageto", FilterParams.MAXIMUM_AGE),
          Map.entry("min", FilterParams.MINIMUM_AGE),
          Map.entry("minimum", FilterParams.MINIMUM_AGE),
          Map.entry("max", FilterParams.MAXIMUM_AGE),
          Map.entry("maximum", FilterParams.MAXIMUM_AGE),
          Map.entry("seed", FilterParams.SEED),
          Map.entry("seeds", FilterParams.SEED),
          Map.entry("source", SourceNames.PARAMETER),
          Map.entry("sources", SourceNames.PARAMETER),
          Map.entry("origin", SourceNames.PARAMETER),
          Map.entry("size", SizedForm.SIZE),
          Map.entry("shape", SizedForm.SHAPE),
          Map.entry("width", SizedForm.SIZE),
          Map.entry("format", TableForm.PARAMETER),
          Map.entry("imageformat", ImageChoice.IMAGE_FORMAT),
          Map.entry("maxbytes", ImageChoice.MAX_BYTES),
          Map.entry("basedn", Ldif.BASE_DN),
          Map.entry("count", SampleParams.COUNT),
          Map.entry("limit", SampleParams.COUNT),
          Map.entry("balanced", SampleParams.BALANCED),
          Map.entry("balance", SampleParams.BALANCED),
          Map.entry("details", SampleParams.DETAILS),
          Map.entry("detail", SampleParams.DETAILS),
          Map.entry("maxagedifference", MatchParams.MAX_AGE_DIFFERENCE),
          Map.entry("maximumagedifference", MatchParams.MAX_AGE_DIFFERENCE),
          Map.entry("agedifference", MatchParams.MAX_AGE_DIFFERENCE),
          Map.entry("dates", DateOrder.PARAMETER),
          Map.entry("bom", Table.BOM));

  /** A longer name resembles nothing. */
  private static final int LONGEST = 40;

  /** The maximum number of names in one answer. */
  private static final int MOST = 10;

  /** The prefix of a name if a page has escaped the ampersand of an address twice. */
  private static final String ESCAPED = "amp;";

  private IgnoredParameters() {}

  /**
   * An ignored parameter.
   *
   * @param sent its name as it was sent, in the form of a header's value
   * @param meant the known parameter that it resembles
   */
  record Ignored(String sent, String meant) {}

  /** The ignored parameters in a raw query; at most ten. */
  static List<Ignored> in(String query) {
    List<Ignored> found = new ArrayList<>();
    for (int start = 0; start < query.length() && found.size() < MOST; ) {
      int end = query.indexOf('&', start);
      end = end < 0 ? query.length() : end;
      int equals = query.indexOf('=', start);
      String name = query.substring(start, equals < 0 || equals > end ? end : equals);
      Ignored ignored = KNOWN.contains(name) ? null : ignored(name);
      if (ignored != null) {
        found.add(ignored);
      }
      start = end + 1;
    }
    return found;
  }

  private static @Nullable Ignored ignored(String raw) {
    if (raw.isEmpty() || raw.length() > LONGEST) {
      return null;
    }
    String name = decode(raw);
    String meant = KNOWN.contains(name) ? null : meant(name);
    return meant == null ? null : new Ignored(headerValue(name), meant);
  }

  /** The known parameter that a name resembles; null if there is none. */
  private static @Nullable String meant(String name) {
    String bare = name.startsWith(ESCAPED) ? name.substring(ESCAPED.length()) : name;
    if (KNOWN.contains(bare)) {
      return bare;
    }
    String letters = bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return SIMILAR.keySet().stream()
        .filter(word -> Spelling.slips(letters, word) != Spelling.OTHER)
        .min(
            Comparator.<String>comparingInt(word -> Spelling.slips(letters, word))
                .thenComparing(Comparator.naturalOrder()))
        .map(SIMILAR::get)
        .orElse(null);
  }

  private static String decode(String raw) {
    try {
      return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return raw;
    }
  }

  /** The name, escaped if a header cannot contain it. */
  private static String headerValue(String name) {
    return name.matches("[\\w.\\[\\]-]+") ? name : URLEncoder.encode(name, StandardCharsets.UTF_8);
  }
}
