package rest.fakeface.api.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import rest.fakeface.api.match.PeopleForm.Named;

class VCardsTest {

  @Test
  void textsOfACardAreEscaped() {
    assertThat(card(new Named("a;b", "Noe, Anna\r\n\\ \u0007!", "a@b.c"), new byte[0]))
        .isEqualTo(
            """
            BEGIN:VCARD
            VERSION:4.0
            UID;VALUE=text:a\\;b
            FN:Noe\\, Anna\\n\\\\ !
            EMAIL:a@b.c
            END:VCARD
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void longLinesAreFoldedBetweenCharacters() {
    byte[] photo = new byte[300];
    String card = card(new Named("1", "Ж😀".repeat(40), ""), photo);

    assertThat(Arrays.stream(card.split("\r\n")))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\uFFFD"));
    assertThat(card.replace("\r\n ", ""))
        .contains("FN:" + "Ж😀".repeat(40) + "\r\n")
        .contains(
            "PHOTO:data:image/jpeg;base64," + Base64.getEncoder().encodeToString(photo) + "\r\n");
  }

  private static String card(Named person, byte[] photo) {
    return new String(new VCards().person(person, photo), StandardCharsets.UTF_8);
  }
}
