package rest.fakeface.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.selection.CatalogSnapshot;
import rest.fakeface.selection.SourceCount;

/**
 * The names of sources in a query: {@code source=import,upload}. As in CSV, a name that contains a
 * comma is put in double quotes, and quotes inside it are doubled. The parameter can be repeated.
 */
public final class SourceNames {

  public static final String PARAMETER = "source";

  /** The maximum number of names in a request. */
  static final int MOST = 20;

  static final String WORDS =
      "up to "
          + MOST
          + " names of sources, separated by commas, each of "
          + Face.SOURCE_FORM
          + ", in double quotes if it contains a comma";

  /** The maximum number of sources that a problem lists. */
  private static final int TOLD = 10;

  /** A name with or without quotes, and its separator. */
  private static final Pattern NAME =
      Pattern.compile("\\G\\s*+(?:\"((?:[^\"]++|\"\")*+)\"\\s*+|([^,\"][^,]*+)?)(?:,|\\z)");

  private SourceNames() {}

  /**
   * The names in a query; empty if there are none.
   *
   * @throws ProblemException if there are too many names, or one is too long or quoted incorrectly
   */
  public static Set<String> of(MultivaluedMap<String, String> query) {
    @Nullable List<String> values = query.get(PARAMETER);
    if (values == null) {
      return Set.of();
    }
    Set<String> names = new HashSet<>();
    for (String value : values) {
      if (!addAll(value, names)) {
        throw Problem.wrongParameter(PARAMETER, value, WORDS);
      }
    }
    return names;
  }

  /** Adds the names of one value; returns whether they are accepted. */
  private static boolean addAll(String value, Set<String> names) {
    Matcher next = NAME.matcher(value);
    for (int end = 0; end < value.length(); end = next.end()) {
      if (!next.find()) {
        return false;
      }
      String name = name(next);
      if (!name.isEmpty()) {
        names.add(name);
        if (names.size() > MOST || !Face.isSource(name)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The name without its quotes or surrounding spaces; may be empty. */
  private static String name(Matcher found) {
    if (found.group(1) != null) {
      return found.group(1).replace("\"\"", "\"");
    }
    return found.group(2) == null ? "" : found.group(2).strip();
  }

  /** The name as a query has to give it, shortened if it is too long to repeat. */
  private static String quoted(String name) {
    String told = Problem.shortened(name);
    return told.matches("[^,\"]*") ? told : '"' + told.replace("\"", "\"\"") + '"';
  }

  /**
   * A sentence that lists the existing sources, if the filter names an unknown one.
   *
   * @return empty if the catalog has all sources of the filter
   */
  static String known(FaceFilter filter, CatalogSnapshot snapshot) {
    if (filter.sources().isEmpty()) {
      return "";
    }
    List<String> names = snapshot.sources().stream().map(SourceCount::source).toList();
    if (names.isEmpty() || names.containsAll(filter.sources())) {
      return "";
    }
    String told =
        names.stream().limit(TOLD).map(SourceNames::quoted).collect(Collectors.joining(", "));
    String more = names.size() > TOLD ? " and " + (names.size() - TOLD) + " more" : "";
    return " The sources are: " + told + more + ".";
  }
}
