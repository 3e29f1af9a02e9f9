package rest.fakeface.image.mark;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the properties of an image in a packet of XMP. If a property has several values, the first
 * is used.
 */
final class XmpReading {

  private static final QName DOCUMENT = new QName(XmpNames.RDF, "RDF");

  private final Map<QName, String> properties = new HashMap<>();
  private String prefix = "";
  private String about = "";
  private boolean whole;

  private XmpReading() {}

  /** Reads a packet, up to its first error. */
  static XmpReading of(byte[] packet) {
    // The platform's own factory, because that of a server may be configured differently.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XmpReading reading = new XmpReading();
    try {
      reading.read(factory.createXMLStreamReader(new ByteArrayInputStream(packet)));
    } catch (XMLStreamException e) {
      reading.whole = false;
    }
    return reading;
  }

  /** Whether the packet was read to the end of its descriptions. */
  boolean isWhole() {
    return whole;
  }

  /** The packet's prefix for the names of RDF. */
  String prefix() {
    return prefix;
  }

  /** The subject of the packet's descriptions; usually empty. */
  String about() {
    return about;
  }

  boolean isEmpty() {
    return properties.isEmpty();
  }

  boolean has(QName property) {
    return properties.containsKey(property);
  }

  /** The value of a property; null if it is missing. */
  @Nullable String value(QName property) {
    String value = properties.get(property);
    return value == null || value.isEmpty() ? null : value;
  }

  /** Ends after the descriptions, because the padding may not be XML. */
  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (!whole && xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getName().equals(DOCUMENT)) {
        prefix = xml.getPrefix();
        readDescriptions(xml);
        whole = true;
      }
    }
  }

  private void readDescriptions(XMLStreamReader xml) throws XMLStreamException {
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        readAttributes(xml);
        readElements(xml);
      }
    }
  }

  private void readAttributes(XMLStreamReader xml) {
    for (int at = 0; at < xml.getAttributeCount(); at++) {
      QName name = xml.getAttributeName(at);
      if (!XmpNames.RDF.equals(name.getNamespaceURI())) {
        properties.putIfAbsent(name, xml.getAttributeValue(at).strip());
      } else if (name.getLocalPart().equals("about")) {
        about = xml.getAttributeValue(at);
      }
    }
  }

  private void readElements(XMLStreamReader xml) throws XMLStreamException {
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        QName name = xml.getName();
        properties.putIfAbsent(name, value(xml));
      }
    }
  }

  /**
   * The value of an element, which is read up to its end: the resource it refers to, or its first
   * text.
   */
  private static String value(XMLStreamReader xml) throws XMLStreamException {
    String reference = xml.getAttributeValue(XmpNames.RDF, "resource");
    String value = reference == null ? "" : reference.strip();
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (value.isEmpty() && xml.isCharacters()) {
        value = xml.getText().strip();
      }
    }
    return value;
  }
}
