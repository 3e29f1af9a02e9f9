package rest.fakeface.api.match;

import java.util.Base64;

/** Writes people as cards (vCard 4.0, RFC 6350). */
final class VCards implements PeopleForm {

  @Override
  public byte[] head() {
    return new byte[0];
  }

  @Override
  public byte[] person(Named person, byte[] photo) {
    FoldedText card = new FoldedText("\r\n");
    card.line("BEGIN:VCARD");
    card.line("VERSION:4.0");
    card.line("UID;VALUE=text:" + escaped(person.id()));
    card.line("FN:" + escaped(person.name()));
    if (!person.mail().isEmpty()) {
      card.line("EMAIL:" + escaped(person.mail()));
    }
    if (photo.length > 0) {
      card.line("PHOTO:data:image/jpeg;base64," + Base64.getEncoder().encodeToString(photo));
    }
    card.line("END:VCARD");
    return card.toBytes();
  }

  /**
   * A text; control characters other than line ends are removed, because a card cannot contain
   * them.
   */
  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(",", "\\,")
        .replace(";", "\\;")
        .replaceAll("\r\n|\r|\n", "\\\\n")
        .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "");
  }
}
