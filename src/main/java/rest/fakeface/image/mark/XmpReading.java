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

/** The properties of an image in a packet of XMP. Of one with several values the first counts. */
final class XmpReading {

  private static final QName DOCUMENT = new QName(XmpNames.RDF, "RDF");

  private final Map<QName, String> properties = new HashMap<>();
  private String prefix = "";
  private String about = "";
  private boolean whole;

  private XmpReading() {}

  /** Reads a packet, as far as it can be read. */
  static XmpReading of(byte[] packet) {
    // The platform's own: that of a server may be another, which is set up otherwise.
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

  /** Whether the packet could be read to the end of its descriptions. */
  boolean isWhole() {
    return whole;
  }

  /** The prefix that the packet has for the names of RDF. */
  String prefix() {
    return prefix;
  }

  /** What the packet says that its descriptions are about; most say nothing. */
  String about() {
    return about;
  }

  boolean isEmpty() {
    return properties.isEmpty();
  }

  boolean has(QName property) {
    return properties.containsKey(property);
  }

  /** The value of a property; null when it has none. */
  @Nullable String value(QName property) {
    String value = properties.get(property);
    return value == null || value.isEmpty() ? null : value;
  }

  /** Reads no further than the descriptions: what pads the packet may be no XML. */
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

  /** The value of an element, read up to its end: what it refers to, or its first text. */
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
