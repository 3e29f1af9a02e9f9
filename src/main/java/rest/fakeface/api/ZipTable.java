package rest.fakeface.api;

import java.util.List;
import java.util.function.IntFunction;
import rest.fakeface.http.Dialect;

/**
 * A table whose rows have images, for an archive with both.
 *
 * @param count the number of rows
 * @param columns the names of the columns, without the column of the file
 * @param values the values of each row by these columns
 * @param files the unique file name for the image of each row
 * @param dialect the dialect of the table
 * @param marked whether it starts with a byte order mark
 */
public record ZipTable(
    int count,
    List<String> columns,
    IntFunction<List<?>> values,
    IntFunction<String> files,
    Dialect dialect,
    boolean marked) {

  /** The name of the column with the file name of a row's image. */
  public static final String FILE = "face_file";
}
