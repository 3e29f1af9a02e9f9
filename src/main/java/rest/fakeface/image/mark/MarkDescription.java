package rest.fakeface.image.mark;

import java.util.function.Predicate;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * A mark as a description of RDF.
 *
 * @param prefix the prefix for the names of RDF
 * @param about what the packet says that its descriptions are about
 */
record MarkDescription(String prefix, String about) {

  /** The most letters of a value: a small form of an image is not to be larger than it for them. */
  private static final int MOST = 500;

  private static final int LAST_SHARED = 0x7f;

  /** The description of a mark, without what is known already. */
  String of(Mark mark, Predicate<QName> known) {
    StringBuilder attributes = new StringBuilder();
    addAttribute(attributes, XmpNames.SOURCE_TYPE, mark.sourceType());
    if (!known.test(XmpNames.CREDIT)) {
      addAttribute(attributes, XmpNames.CREDIT, mark.attribution());
    }
    String licence = mark.licence();
    String terms = "";
    // A licence that the image brings is not to be mixed with another one.
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

  /** Text that may be given in several languages. */
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

  /** A value as XML, which has no control characters, in letters that all encodings share. */
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
