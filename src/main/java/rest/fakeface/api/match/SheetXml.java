package rest.fakeface.api.match;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML of workbooks element by element, without external entities. */
final class SheetXml {

  private SheetXml() {}

  /** Handles the beginning of an element; it may read up to the end of the element. */
  @FunctionalInterface
  interface Element {
    void begin(XMLStreamReader xml) throws XMLStreamException;
  }

  /**
   * Reads a document.
   *
   * @throws XMLStreamException if it is not XML, or has a document type
   */
  static void read(InputStream bytes, Element element) throws XMLStreamException {
    // The implementation of the JDK, because a server may bring another one.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(bytes);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw new XMLStreamException("a document type is not accepted");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        element.begin(xml);
      }
    }
  }

  /** The text of an element, over parts in several fonts and without phonetic readings. */
  static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int spoken = 0;
    boolean inText = false;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          spoken = spoken == 0 && xml.getLocalName().equals("rPh") ? depth : spoken;
          inText = spoken == 0 && xml.getLocalName().equals("t");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          spoken = spoken == depth ? 0 : spoken;
          inText = false;
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
          if (inText) {
            text.append(xml.getText());
          }
        }
        default -> {
          // Ignores comments.
        }
      }
    }
    return text.toString();
  }

  /** An attribute in any namespace; null if it is missing. */
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals(name) && namespace != null && !namespace.isEmpty()) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Whether a boolean attribute is true. */
  static boolean isSet(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }
}
