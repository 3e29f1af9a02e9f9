package rest.fakeface.api;

import java.util.List;
import java.util.function.IntFunction;
import rest.fakeface.http.Dialect;

/**
 * A table whose rows have images, for an archive of both.
 *
 * @param count how many rows there are
 * @param columns the names of the columns, without that of the file
 * @param values the values of each row by these columns
 * @param files the name of the file for the image of each row, which no other row has
 * @param dialect how the table is written
 * @param marked whether it begins with a byte order mark
 */
public record ZipTable(
    int count,
    List<String> columns,
    IntFunction<List<?>> values,
    IntFunction<String> files,
    Dialect dialect,
    boolean marked) {

  /** The name of the column that says the file of a row's image. */
  public static final String FILE = "face_file";
}
