package rest.fakeface.image.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmpPacketTest {

  private static final String TRAINED =
      "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

  private static final Mark WHOLE =
      new Mark(TRAINED, "CC-BY-4.0", "J\u00fcrgen <\"&\"> \ud83d\ude42");

  private static final String RDF = "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'";

  @Test
  void markIsReadAsItWasWritten() {
    assertThat(XmpPacket.mark(XmpPacket.of(WHOLE))).isEqualTo(WHOLE);
    assertThat(XmpPacket.mark(XmpPacket.of(Mark.GENERATED)))
        .isEqualTo(new Mark(TRAINED, null, null));
  }

  @Test
  void markAloneIsSmall() {
    assertThat(XmpPacket.of(Mark.GENERATED)).hasSizeLessThan(500);
    assertThat(XmpPacket.of(WHOLE)).hasSizeLessThan(1_000);
  }

  @Test
  void valueWithoutEndIsCutAndControlCharactersAreBlanks() {
    Mark mark = new Mark(TRAINED, "a\0b\ud83d", "x".repeat(100_000));

    Mark read = XmpPacket.mark(XmpPacket.of(mark));

    assertThat(read).isEqualTo(new Mark(TRAINED, "a b", "x".repeat(500)));
  }

  @ParameterizedTest
  @CsvSource({
    "CC0-1.0, https://creativecommons.org/publicdomain/zero/1.0/",
    "CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/",
    "cc-by-nc-sa-3.0, https://creativecommons.org/licenses/by-nc-sa/3.0/",
    "https://example.org/terms?x=1, https://example.org/terms?x=1"
  })
  void licenceOfAKnownAddressHasIt(String licence, String address) {
    assertThat(text(XmpPacket.of(new Mark(TRAINED, licence, null))))
        .contains("xmpRights:WebStatement=\"" + address + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MIT", "Ask Jane", "https://a b", "CC-BY-XX-4.0", "javascript:alert(1)"})
  void licenceOfNoKnownAddressHasNone(String licence) {
    assertThat(text(XmpPacket.of(new Mark(TRAINED, licence, null))))
        .contains(licence)
        .doesNotContain("WebStatement");
  }

  @Test
  void markIsAddedToWhatIsThere() {
    String packet =
        "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>\n"
            + "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n"
            + "<r:Description r:about='uuid:1' xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " dc:source='K\u00f6ln'/>\n</r:RDF>\n</x:xmpmeta>\n"
            + " ".repeat(2_000)
            + "<?xpacket end='w'?>";

    byte[] marked = XmpPacket.with(bytes(packet), WHOLE);

    assertThat(XmpPacket.mark(marked)).isEqualTo(WHOLE);
    assertThat(text(marked))
        .contains("dc:source='K\u00f6ln'/>", "<r:Description r:about=\"uuid:1\"", "J&#252;rgen")
        .endsWith("</x:xmpmeta><?xpacket end='w'?>")
        .hasSizeLessThan(1_300);
  }

  @Test
  void whatAnImageSaysOfItsLicenceAndItsMakerIsNotMixedWithAnother() {
    String packet =
        document(
            "<rdf:Description xmlns:xmpRights='http://ns.adobe.com/xap/1.0/rights/'"
                + " xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' photoshop:Credit='Ann'"
                + " xmpRights:WebStatement='https://example.org/'/>");

    byte[] marked = XmpPacket.with(bytes(packet), WHOLE);

    assertThat(XmpPacket.mark(marked)).isEqualTo(new Mark(TRAINED, null, "Ann"));
    assertThat(text(marked)).doesNotContain("creativecommons");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rdf:Description i:DigitalSourceType='%s'/>",
        "<!-- one --><rdf:Description><i:DigitalSourceType> %s </i:DigitalSourceType></rdf:Description>",
        "<rdf:Description/><rdf:Description><i:DigitalSourceType rdf:resource='%s'/></rdf:Description>"
      })
  void markOfAnotherProgramIsReadInEachForm(String description) {
    String packet = document(description.formatted(TRAINED));

    assertThat(XmpPacket.mark(bytes(packet))).isEqualTo(Mark.GENERATED);
    // The packet may be damaged after the mark.
    assertThat(XmpPacket.mark(bytes(packet.replaceFirst("(?s)</rdf:RDF>.*", "<"))))
        .isEqualTo(Mark.GENERATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\0\0\0",
        "trainedAlgorithmicMedia",
        "<a>",
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'/>",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description>"
      })
  void whatNoReaderUnderstandsIsReplaced(String packet) {
    assertThat(XmpPacket.mark(bytes(packet))).isNull();
    assertThat(XmpPacket.with(bytes(packet), WHOLE)).isEqualTo(XmpPacket.of(WHOLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>",
        "<!DOCTYPE r [<!ENTITY f 'x'><!ENTITY e '&f;&f;&f;'>]>"
      })
  void entityIsNotFollowed(String declaration) {
    String packet =
        declaration
            + document(
                "<rdf:Description><i:DigitalSourceType>&e;</i:DigitalSourceType></rdf:Description>");

    assertThat(XmpPacket.mark(bytes(packet))).isNull();
  }

  @Test
  void packetInAFormThatNoProgramWritesStaysAsItIs() {
    String withoutPrefix =
        document("<rdf:Description i:Event='x'/>")
            .replace("<rdf:", "<")
            .replace("</rdf:", "</")
            .replace("xmlns:rdf", "xmlns");
    byte[] utf16 = document("<rdf:Description i:Event='x'/>").getBytes(StandardCharsets.UTF_16);

    assertThat(XmpPacket.with(bytes(withoutPrefix), WHOLE)).isEqualTo(bytes(withoutPrefix));
    assertThat(XmpPacket.with(utf16, WHOLE)).isEqualTo(utf16);
  }

  @Test
  void markIsTheSameInAPacketOfAnotherEncoding() {
    byte[] latin =
        ("<?xml version='1.0' encoding='ISO-8859-1'?>"
                + document("<rdf:Description i:Event='K\u00f6ln'/>"))
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(XmpPacket.mark(XmpPacket.with(latin, WHOLE))).isEqualTo(WHOLE);
  }

  private static String document(String descriptions) {
    return "<rdf:RDF "
        + RDF
        + " xmlns:i='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'>"
        + descriptions
        + "</rdf:RDF>";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
