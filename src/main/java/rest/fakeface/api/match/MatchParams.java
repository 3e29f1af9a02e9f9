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
 * How a table of people is read and what its faces have to be like.
 *
 * @param dates the order of day and month in dates that leave it open; null when it is not known
 * @param maxAgeDifference how many years a face may be older or younger than its person
 * @param sources the sources that they may come from; empty for any
 * @param bom whether a CSV begins with a byte order mark
 */
public record MatchParams(
    @Nullable DateOrder dates, int maxAgeDifference, Set<String> sources, boolean bom) {

  public static final String MAX_AGE_DIFFERENCE = "max_age_difference";

  /**
   * What a query says.
   *
   * @throws ProblemException when a parameter is wrong
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
      throw Problem.wrongParameter(MAX_AGE_DIFFERENCE, years, "a whole number of years from 0");
    }
    // More than the oldest age is as good as no bound, and may be too much for a number.
    return new BigInteger(years).min(BigInteger.valueOf(AgeRange.HIGHEST)).intValue();
  }
}
