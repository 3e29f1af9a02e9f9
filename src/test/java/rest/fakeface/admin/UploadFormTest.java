package rest.fakeface.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.http.ProblemException;
import rest.fakeface.intake.Upload;
import rest.fakeface.support.MultipartForm;

class UploadFormTest {

  private static final byte[] IMAGE = "image".getBytes(StandardCharsets.US_ASCII);

  @Test
  void fieldsCountWhereverTheyStand() throws IOException {
    UploadForm form =
        read(
            new MultipartForm()
                .file("image", "1.jpg", IMAGE)
                .field("gender", "female")
                .field("age", "3"));

    assertThat(form.isLabelled()).isTrue();
  }

  @Test
  void eachImageComesInItsTurnUnderTheNameThatItWasSentWith() throws IOException {
    UploadForm form =
        read(
            new MultipartForm()
                .file("image", "Zoë Жанна 花子.jpg", IMAGE)
                .field("note", "is nothing to us")
                .file("image", "2.jpg", IMAGE));

    assertThat(form.isLabelled()).isFalse();
    assertThat(files(form)).containsExactly("Zoë Жанна 花子.jpg", "2.jpg");
  }

  @Test
  void partWithoutANameIsRefused() {
    String form = "--part\r\nContent-Disposition: form-data\r\n\r\nx\r\n--part--\r\n";

    assertWrong("part 1 has no name", () -> read(MultipartForm.TYPE, bytes(form)));
    assertWrong(
        "it is not multipart/form-data",
        () -> read(MultipartForm.TYPE, bytes("--part\r\n\r\nx\r\n--part--\r\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=0123456789012345678901234567890123456789012345678901234567890123456789x"
      })
  void boundaryIsRequired(String type) {
    assertWrong("has no boundary", () -> read(type, new MultipartForm().bytes()));
  }

  @Test
  void boundaryMayBeQuoted() throws IOException {
    byte[] form = new MultipartForm().file("image", "1.jpg", IMAGE).bytes();

    assertThat(files(read("multipart/form-data; charset=utf-8; Boundary=\"part\"", form)))
        .containsExactly("1.jpg");
  }

  @Test
  void formIsRefusedWhereverItIsCut() {
    byte[] whole =
        new MultipartForm().field("gender", "female").file("image", "1.jpg", IMAGE).bytes();
    // A form without its final line end is valid.
    for (int length = 0; length < whole.length - 3; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatExceptionOfType(ProblemException.class)
          .as("%d bytes", length)
          .isThrownBy(() -> read(MultipartForm.TYPE, cut))
          .returns("urn:fakeface:problem:wrong-body", e -> e.problem().type());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "--other\r\n\r\nx\r\n--other--", "gender=female&age=3"})
  void whatIsNoFormIsRefused(String body) {
    assertWrong("", () -> read(MultipartForm.TYPE, bytes(body)));
  }

  @Test
  void headersOfAPartHaveALimit() {
    String form = "--part\r\nX: " + "x".repeat(100_000) + "\r\n\r\nx\r\n--part--\r\n";

    assertWrong("it is not multipart/form-data", () -> read(MultipartForm.TYPE, bytes(form)));
  }

  @Test
  void partsHaveALimit() {
    MultipartForm form = new MultipartForm().file("image", "1.jpg", IMAGE);
    for (int number = 0; number < 100; number++) {
      form.field("note", "x");
    }

    assertWrong("more than 100 parts", () -> read(form));
  }

  private static UploadForm read(MultipartForm form) throws IOException {
    return read(MultipartForm.TYPE, form.bytes());
  }

  private static UploadForm read(String type, byte[] form) throws IOException {
    return new UploadForm(() -> new ByteArrayInputStream(form), type, 1_000);
  }

  private static List<String> files(UploadForm form) throws IOException {
    List<String> files = new ArrayList<>();
    for (Upload image = form.next(); image != null; image = form.next()) {
      files.add(image.file());
    }
    return files;
  }

  private static void assertWrong(String why, ThrowingCallable reading) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(reading)
        .satisfies(e -> assertThat(e.problem().status()).isEqualTo(400))
        .satisfies(e -> assertThat(e.problem().detail()).contains(why));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
