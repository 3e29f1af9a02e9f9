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

  /** Creates a packet that contains only a mark. */
  public static byte[] of(Mark mark) {
    return (BEGIN + new MarkDescription("rdf", "").of(mark, property -> false) + END)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The mark in a packet; null if the packet has no source type. */
  public static @Nullable Mark mark(byte[] packet) {
    XmpReading known = XmpReading.of(packet);
    String sourceType = known.value(XmpNames.SOURCE_TYPE);
    return sourceType == null
        ? null
        : new Mark(sourceType, known.value(XmpNames.TERMS), known.value(XmpNames.CREDIT));
  }

  /**
   * Adds a mark to a packet and keeps all of its content, including its own licence and credit. A
   * damaged or empty packet is replaced; a valid one in a form that no known program writes is left
   * unchanged.
   *
   * @param packet a packet without a mark
   */
  public static byte[] with(byte[] packet, Mark mark) {
    XmpReading known = XmpReading.of(packet);
    // Works on bytes, so that multi-byte characters are preserved. The added text has none.
    String text = new String(packet, StandardCharsets.ISO_8859_1);
    int end = text.lastIndexOf("</" + known.prefix() + ":RDF");
    if (!known.isWhole() || end < 0) {
      return known.isWhole() && !known.isEmpty() ? packet : of(mark);
    }
    String added = new MarkDescription(known.prefix(), known.about()).of(mark, known::has);
    return (text.substring(0, end) + added + withoutPadding(text.substring(end)))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The text after the descriptions, without the padding for changes in place. */
  private static String withoutPadding(String end) {
    return end.replaceFirst("\\s++(?=<\\?xpacket end)", "");
  }
}
