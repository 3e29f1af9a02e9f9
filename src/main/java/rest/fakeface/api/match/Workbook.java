package rest.fakeface.api.match;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The data needed to read the first visible sheet of a workbook: the part of the sheet, the shared
 * texts of cells, and the number formats (ECMA-376, part 1, section 18).
 */
final class Workbook {

  private static final String PART = "xl/workbook.xml";

  private final WorkbookParts parts;

  /** The parts of the workbook by their relationship to it. */
  private final Map<String, String> targets = new HashMap<>();

  private final List<String> texts = new ArrayList<>();
  private final NumberFormats formats = new NumberFormats();
  private @Nullable String sheet;

  /**
   * Reads all but the sheets.
   *
   * @throws XMLStreamException if a part is not XML
   */
  Workbook(WorkbookParts parts) throws IOException, XMLStreamException {
    this.parts = parts;
    read("xl/_rels/workbook.xml.rels", this::addTarget);
    read(PART, this::addSheet);
    if (targets.containsKey("sharedStrings")) {
      read(targets.getOrDefault("sharedStrings", ""), this::addText);
    }
    if (targets.containsKey("styles")) {
      read(targets.getOrDefault("styles", ""), formats::add);
    }
  }

  /** The XML of the sheet, if there is one; the caller closes it. */
  Optional<InputStream> openSheet() throws IOException {
    return parts.open(sheet == null ? "" : targets.getOrDefault(sheet, ""));
  }

  /** A shared text of cells. */
  String text(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : "";
  }

  NumberFormats formats() {
    return formats;
  }

  private void addTarget(XMLStreamReader xml) {
    if (xml.getLocalName().equals("Relationship")) {
      String target = String.valueOf(xml.getAttributeValue(null, "Target"));
      String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
      String type = String.valueOf(xml.getAttributeValue(null, "Type"));
      targets.put(type.substring(type.lastIndexOf('/') + 1), path);
      targets.put("#" + xml.getAttributeValue(null, "Id"), path);
    }
  }

  private void addSheet(XMLStreamReader xml) {
    if (xml.getLocalName().equals("workbookPr")) {
      formats.beginIn1904(SheetXml.isSet(xml.getAttributeValue(null, "date1904")));
    }
    boolean hidden = String.valueOf(xml.getAttributeValue(null, "state")).endsWith("idden");
    if (sheet == null && xml.getLocalName().equals("sheet") && !hidden) {
      sheet = "#" + SheetXml.attribute(xml, "id");
    }
  }

  private void addText(XMLStreamReader xml) throws XMLStreamException {
    if (xml.getLocalName().equals("si")) {
      texts.add(SheetXml.text(xml));
    }
  }

  private void read(String part, SheetXml.Element element) throws IOException, XMLStreamException {
    Optional<InputStream> bytes = parts.open(part);
    if (bytes.isPresent()) {
      try (InputStream xml = bytes.get()) {
        SheetXml.read(xml, element);
      }
    }
  }
}
