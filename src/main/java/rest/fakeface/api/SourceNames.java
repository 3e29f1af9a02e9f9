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
 * The names of sources in a query: {@code source=import,upload}. As in a line of CSV, one that has
 * a comma stands in double quotes, and a double quote in it is written twice. The parameter may
 * come more than once.
 */
public final class SourceNames {

  public static final String PARAMETER = "source";

  /** How many names a request may have. */
  static final int MOST = 20;

  static final String WORDS =
      "up to "
          + MOST
          + " names of sources with commas between them, each of "
          + Face.SOURCE_FORM
          + ", in double quotes when it has a comma";

  /** How many known sources a problem names. */
  private static final int TOLD = 10;

  /** A name in quotes or without, and what ends it. */
  private static final Pattern NAME =
      Pattern.compile("\\G\\s*+(?:\"((?:[^\"]++|\"\")*+)\"\\s*+|([^,\"][^,]*+)?)(?:,|\\z)");

  private SourceNames() {}

  /**
   * The names in a query; none when it has none.
   *
   * @throws ProblemException when they are too many, too long or not well quoted
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

  /** Adds those of one value; returns whether they are accepted. */
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

  /** Without its quotes, or without the spaces around it; empty when there is none. */
  private static String name(Matcher found) {
    if (found.group(1) != null) {
      return found.group(1).replace("\"\"", "\"");
    }
    return found.group(2) == null ? "" : found.group(2).strip();
  }

  /** A name as it is asked for, if it is not too long to repeat. */
  private static String quoted(String name) {
    String told = Problem.shortened(name);
    return told.matches("[^,\"]*") ? told : '"' + told.replace("\"", "\"\"") + '"';
  }

  /**
   * What to say to those who ask for a source that there is not: which ones there are.
   *
   * @return empty when all that were asked for are there
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
