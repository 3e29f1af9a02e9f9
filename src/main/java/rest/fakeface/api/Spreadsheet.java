package rest.fakeface.api;

import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as Excel workbooks, whose cells are texts, numbers and booleans, never formulas.
 */
public final class Spreadsheet {

  private static final int ROWS_AT_ONCE = 100;

  private Spreadsheet() {}

  /**
   * Writes a workbook with one sheet as a stream.
   *
   * @param columns the names of the columns
   * @param count the number of rows
   * @param values the values of each row by these columns
   */
  public static StreamingOutput of(List<String> columns, int count, IntFunction<List<?>> values) {
    return out -> {
      try (Workbook workbook = new Workbook(out, "fakeface", null)) {
        Worksheet sheet = workbook.newWorksheet("faces");
        sheet.freezePane(0, 1);
        write(sheet, 0, columns);
        for (int row = 0; row < count; row++) {
          write(sheet, row + 1, values.apply(row));
          if (row % ROWS_AT_ONCE == ROWS_AT_ONCE - 1) {
            sheet.flush();
          }
        }
      }
    };
  }

  private static void write(Worksheet sheet, int row, List<?> values) {
    for (int column = 0; column < values.size(); column++) {
      Object value = values.get(column);
      if (value instanceof Number number) {
        sheet.value(row, column, number);
      } else if (value instanceof Boolean truth) {
        sheet.value(row, column, truth);
      } else if (value != null && !value.toString().isEmpty()) {
        sheet.inlineString(row, column, value.toString());
      }
    }
  }
}
