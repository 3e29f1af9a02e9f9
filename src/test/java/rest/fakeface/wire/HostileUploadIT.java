package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.wire.AdminServer.asAdmin;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.analysis.ColourPicture;
import rest.fakeface.face.Gender;
import rest.fakeface.image.HostileImages;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.MultipartForm;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;

/** Malicious and malformed uploads and bundles. */
@Order(ServerOrder.ADMIN)
@ParameterizedClass
@EnumSource(ServerKind.class)
class HostileUploadIT {

  private static final String FORM = "multipart/form-data; boundary=part";

  private final Http http;

  HostileUploadIT(ServerKind kind) {
    http = AdminServer.of(kind).http();
  }

  @ParameterizedTest
  @CsvSource({
    FORM + ", '--part^Content-Disposition: form-data^^x^--part--^', part 1 has no name",
    FORM + ", '--part^^x^--part--^', is not multipart",
    FORM + ", '--part^Content-Disposition: form-data; name=image^^x', truncated",
    FORM + ", '--part^Content-Disposi', truncated",
    FORM + ", '--other^^x^--other--^', no part",
    FORM + ", '', ''"
  })
  void formThatIsBrokenIsRefusedWithWhatIsWrong(String type, String body, String why) {
    HttpResponse<byte[]> answer =
        http.post("/admin/faces", type, body.replace("^", "\r\n"), asAdmin());

    assertThat(answer.statusCode()).as(Http.text(answer)).isEqualTo(400);
    assertThat(Http.header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(Http.json(answer).getString("type")).isEqualTo("urn:fakeface:problem:wrong-body");
    assertThat(Http.json(answer).getString("detail")).contains(why);
  }

  @Test
  void formWithoutABoundaryIsRefusedByItsHeader() {
    HttpResponse<byte[]> answer =
        http.post("/admin/faces", "multipart/form-data", "--part\r\n\r\nx", asAdmin());

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(Http.json(answer).getString("detail"))
        .contains("The header Content-Type is 'multipart/form-data'", "a multipart's boundary");
  }

  @Test
  void nameOfAFileComesBackAsItWasSent() {
    MultipartForm form =
        new MultipartForm()
            .field("gender", "female")
            .field("age", "70")
            .file("image", "Zoë Жанна 花子.jpg", FaceFiles.jpeg(Gender.FEMALE, 60, 7_001));

    assertThat(image(form).getString("file")).isEqualTo("Zoë Жанна 花子.jpg");
  }

  @Test
  void imageThatWouldCostMuchIsRejectedAtOnce() {
    MultipartForm form =
        new MultipartForm()
            .field("gender", "female")
            .field("age", "71")
            .file("image", "scans.jpg", HostileImages.jpegOfScans(5_000));
    MultipartForm bomb =
        new MultipartForm()
            .field("gender", "female")
            .field("age", "71")
            .file(
                "image",
                "bomb.png",
                HostileImages.pngOfText(ColourPicture.ofNobody().png(), 100_000_000));

    assertThat(image(form).getString("reason")).isEqualTo("TOO_COMPLEX");
    assertThat(image(form).getString("detail")).isEqualTo("has 5009 scans, more than 20");
    assertThat(image(bomb).getString("reason")).isEqualTo("TOO_COMPLEX");
  }

  @Test
  void linkInABundleIsRefusedByItsKind() throws IOException {
    ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bundle)) {
      byte[] header = "format=fakeface-bundle\nversion=1\n".getBytes(StandardCharsets.US_ASCII);
      TarArchiveEntry first = new TarArchiveEntry("bundle.properties");
      first.setSize(header.length);
      tar.putArchiveEntry(first);
      tar.write(header);
      tar.closeArchiveEntry();
      TarArchiveEntry link = new TarArchiveEntry("000001/SHA256SUMS", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }

    HttpResponse<byte[]> answer =
        http.post("/admin/bundle", "application/x-tar", bundle.toByteArray(), asAdmin());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Http.json(answer).getString("detail"))
        .contains("000001/SHA256SUMS is a symbolic link; accepted: only plain files");
  }

  private JsonObject image(MultipartForm form) {
    HttpResponse<byte[]> answer =
        http.post("/admin/faces", MultipartForm.TYPE, form.bytes(), asAdmin());
    assertThat(answer.statusCode()).as(Http.text(answer)).isEqualTo(200);
    return Http.json(answer).getJsonArray("images").getJsonObject(0);
  }
}
