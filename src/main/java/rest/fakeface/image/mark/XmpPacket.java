package rest.fakeface.image.mark;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Packets of XMP (ISO 16684-1) with a mark. */
public final class XmpPacket {

  private static final String BEGIN =
      "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
          + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\""
          + XmpNames.RDF
          + "\">";

  private static final String END = "</rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>";

  private XmpPacket() {}

  /** A packet that has a mark alone. */
  public static byte[] of(Mark mark) {
    return (BEGIN + new MarkDescription("rdf", "").of(mark, property -> false) + END)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The mark that a packet has; null when it does not say how the image came to be. */
  public static @Nullable Mark mark(byte[] packet) {
    XmpReading known = XmpReading.of(packet);
    String sourceType = known.value(XmpNames.SOURCE_TYPE);
    return sourceType == null
        ? null
        : new Mark(sourceType, known.value(XmpNames.TERMS), known.value(XmpNames.CREDIT));
  }

  /**
   * A packet with a mark added to all that it has; what it says itself of the licence and of whom
   * to name stays. One that is damaged or empty is replaced; one in a form that no program writes
   * stays as it is.
   *
   * @param packet one without a mark
   */
  public static byte[] with(byte[] packet, Mark mark) {
    XmpReading known = XmpReading.of(packet);
    // Byte by byte, so that letters of several bytes stay what they are. What is added has none.
    String text = new String(packet, StandardCharsets.ISO_8859_1);
    int end = text.lastIndexOf("</" + known.prefix() + ":RDF");
    if (!known.isWhole() || end < 0) {
      return known.isWhole() && !known.isEmpty() ? packet : of(mark);
    }
    String added = new MarkDescription(known.prefix(), known.about()).of(mark, known::has);
    return (text.substring(0, end) + added + withoutPadding(text.substring(end)))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What follows the descriptions, without the blanks that are kept for changes in place. */
  private static String withoutPadding(String end) {
    return end.replaceFirst("\\s++(?=<\\?xpacket end)", "");
  }
}
