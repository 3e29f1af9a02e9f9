package rest.fakeface.api.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.Problem;

/** Prints the rows of a sheet as lines; a missing row is an empty line. */
final class SheetRows {

  private final Workbook workbook;
  private final CSVPrinter lines;
  private final List<String> cells = new ArrayList<>();
  private long line = 1;

  /**
   * The number of cells in the first row: a workbook omits empty cells at the end of other rows.
   */
  private int width;

  private boolean begun;

  SheetRows(Workbook workbook, CSVPrinter lines) {
    this.workbook = workbook;
    this.lines = lines;
  }

  /**
   * Reads a sheet.
   *
   * @throws XMLStreamException if it is not XML
   */
  void read(InputStream sheet) throws IOException, XMLStreamException {
    try {
      SheetXml.read(sheet, this::begin);
      end();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException {
    if (xml.getLocalName().equals("row")) {
      end();
      begun = true;
      goTo(xml.getAttributeValue(null, "r"));
    } else if (xml.getLocalName().equals("c") && begun) {
      int place = column(xml.getAttributeValue(null, "r"));
      String text = text(xml);
      if (!text.isEmpty()) {
        put(place, text);
      }
    }
  }

  /** Ends the current row. */
  private void end() {
    if (begun) {
      while (cells.size() < width) {
        cells.add("");
      }
      width = width == 0 ? cells.size() : width;
      try {
        lines.printRecord(cells);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      cells.clear();
      line++;
    }
  }

  private void goTo(@Nullable String number) {
    try {
      for (long wanted = number == null ? 0 : Long.parseLong(number); line < wanted; line++) {
        lines.println();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(int place, String text) {
    if (place >= Columns.MOST_WITH_RESULTS) {
      throw Problem.wrongBody("line " + line + ": " + Columns.TOO_MANY);
    }
    while (cells.size() <= place) {
      cells.add("");
    }
    cells.set(place, text);
  }

  /** The place of a column by the letters of a cell's address; the next place without one. */
  private int column(@Nullable String address) {
    if (address == null) {
      return cells.size();
    }
    int column = 0;
    for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
      column = Math.min(Columns.MOST_WITH_RESULTS + 1, column * 26 + (address.charAt(i) & 0x1F));
    }
    return Math.max(0, column - 1);
  }

  /** The displayed text of a cell; reads the XML up to the end of the cell. */
  private String text(XMLStreamReader xml) throws XMLStreamException {
    String type = String.valueOf(xml.getAttributeValue(null, "t"));
    String style = xml.getAttributeValue(null, "s");
    String value = "";
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("is")) {
        value = SheetXml.text(xml);
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
        value = xml.getElementText();
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return switch (type) {
      case "s" -> value.isEmpty() ? "" : workbook.text(Integer.parseInt(value.strip()));
      case "inlineStr", "str", "e", "d" -> value;
      case "b" -> value.isEmpty() ? "" : String.valueOf(SheetXml.isSet(value.strip()));
      default ->
          workbook.formats().show(value.strip(), style == null ? -1 : Integer.parseInt(style));
    };
  }
}
