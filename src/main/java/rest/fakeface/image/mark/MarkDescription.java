package rest.fakeface.image.mark;

import java.util.function.Predicate;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * Writes a mark as an RDF description.
 *
 * @param prefix the prefix for the names of RDF
 * @param about the subject of the descriptions in the packet
 */
record MarkDescription(String prefix, String about) {

  /**
   * The maximum length of a value in characters, so that the mark is not larger than a small
   * variant.
   */
  private static final int MOST = 500;

  private static final int LAST_SHARED = 0x7f;

  /** The description of a mark without properties that the packet already has. */
  String of(Mark mark, Predicate<QName> known) {
    StringBuilder attributes = new StringBuilder();
    addAttribute(attributes, XmpNames.SOURCE_TYPE, mark.sourceType());
    if (!known.test(XmpNames.CREDIT)) {
      addAttribute(attributes, XmpNames.CREDIT, mark.attribution());
    }
    String licence = mark.licence();
    String terms = "";
    // A licence in the image must not be mixed with another one.
    if (licence != null && !known.test(XmpNames.TERMS) && !known.test(XmpNames.STATEMENT)) {
      addAttribute(attributes, XmpNames.STATEMENT, LicenceAddress.of(licence).orElse(null));
      terms = terms(licence);
    }
    String element = prefix + ":Description";
    String end = terms.isEmpty() ? "/>" : ">" + terms + "</" + element + ">";
    return "<%s %s:about=\"%s\"%s%s".formatted(element, prefix, escaped(about), attributes, end);
  }

  private static void addAttribute(StringBuilder to, QName name, @Nullable String value) {
    if (value != null) {
      to.append(declaration(name));
      to.append(' ').append(qualified(name)).append("=\"").append(escaped(value)).append('"');
    }
  }

  /** The licence as text with language alternatives. */
  private String terms(String licence) {
    QName name = XmpNames.TERMS;
    return "<%s%s><%s:Alt><%s:li xml:lang=\"x-default\">%s</%s:li></%s:Alt></%s>"
        .formatted(
            qualified(name),
            declaration(name),
            prefix,
            prefix,
            escaped(licence),
            prefix,
            prefix,
            qualified(name));
  }

  private static String declaration(QName name) {
    return " xmlns:" + name.getPrefix() + "=\"" + name.getNamespaceURI() + '"';
  }

  private static String qualified(QName name) {
    return name.getPrefix() + ':' + name.getLocalPart();
  }

  /** Escapes a value for XML in any encoding based on ASCII, without control characters. */
  private static String escaped(String value) {
    StringBuilder xml = new StringBuilder();
    value
        .codePoints()
        .limit(MOST)
        .map(letter -> letter < ' ' ? ' ' : letter)
        .filter(letter -> !(letter >= 0xd800 && letter <= 0xdfff) && (letter & 0xfffe) != 0xfffe)
        .forEach(letter -> append(letter, xml));
    return xml.toString();
  }

  private static void append(int letter, StringBuilder xml) {
    switch (letter) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      default -> {
        if (letter < LAST_SHARED) {
          xml.append((char) letter);
        } else {
          xml.append("&#").append(letter).append(';');
        }
      }
    }
  }
}
