package rest.fakeface.api.match;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigInteger;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rest.fakeface.api.SourceNames;
import rest.fakeface.face.AgeRange;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.QueryParams;
import rest.fakeface.http.Table;

/**
 * The parameters for reading a table of people and choosing their faces.
 *
 * @param dates the order of day and month in ambiguous dates; null if unknown
 * @param maxAgeDifference the maximum difference in years between a face and its person
 * @param sources the sources of the faces; empty for any
 * @param bom whether a CSV starts with a byte order mark
 */
public record MatchParams(
    @Nullable DateOrder dates, int maxAgeDifference, Set<String> sources, boolean bom) {

  public static final String MAX_AGE_DIFFERENCE = "max_age_difference";

  /**
   * Reads the parameters of a query.
   *
   * @throws ProblemException if a parameter is wrong
   */
  static MatchParams of(MultivaluedMap<String, String> query) {
    return new MatchParams(
        DateOrder.of(query),
        maxAgeDifference(query),
        SourceNames.of(query),
        QueryParams.flag(query, Table.BOM));
  }

  private static int maxAgeDifference(MultivaluedMap<String, String> query) {
    String years = QueryParams.first(query, MAX_AGE_DIFFERENCE);
    if (years == null) {
      return AgeRange.HIGHEST;
    }
    if (!years.matches("\\d+")) {
      throw Problem.wrongParameter(MAX_AGE_DIFFERENCE, years, "a whole number of years, 0 or more");
    }
    // Values above the highest age mean no limit, and may be too large for a number.
    return new BigInteger(years).min(BigInteger.valueOf(AgeRange.HIGHEST)).intValue();
  }
}
