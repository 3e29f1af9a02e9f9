package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.FaceName;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

/** Answers with the images of many faces. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class ArchiveIT {

  private static final String PEOPLE =
      "id,name,mail,gender\r\nanna/1,Anna Noe,anna@example.org,female\r\nbert,Bert,,male\r\n,x,,\r\n";

  private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

  private static final int PATIENCE = 20_000;

  private final Http http;
  private final int faces;
  private final Path variants;

  ArchiveIT(ServerKind kind) {
    http = SharedServer.of(kind).http();
    faces = SharedServer.of(kind).faces().size();
    variants = SharedServer.of(kind).images().resolveSibling("variants");
  }

  @ParameterizedTest
  @CsvSource({"'', jpg, 1024", "&size=96, jpg, 96", "&size=64&image_format=webp, webp, 0"})
  void facesComeWithTheirImages(String size, String extension, int pixels) throws IOException {
    HttpResponse<byte[]> answer = http.get("/faces?count=5000&format=zip" + size);

    assertThat(Http.header(answer, "Content-Type")).isEqualTo("application/zip");
    assertThat(Http.header(answer, "Content-Disposition")).contains("faces.zip");
    Map<String, byte[]> files = unpacked(answer);
    List<String> lines =
        new String(files.remove("faces.csv"), StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.get(0))
        .isEqualTo("filename,gender,age,source,image_url,added_at,last_served_at,face_file");
    assertThat(lines).hasSize(faces + 1);
    assertThat(files).hasSize(faces);
    assertThat(lines.subList(1, lines.size()).stream().map(ArchiveIT::last))
        .containsExactlyElementsOf(files.keySet())
        .allMatch(file -> file.endsWith("." + extension));
    if (pixels > 0) {
      for (byte[] image : files.values()) {
        assertThat(ImageIO.read(new ByteArrayInputStream(image)).getWidth()).isEqualTo(pixels);
      }
    }
  }

  @Test
  void parameterCountsBeforeTheHeader() {
    assertThat(
            Http.header(
                http.get("/faces?format=csv", "Accept", "application/json"), "Content-Type"))
        .startsWith("text/csv");
    assertThat(Http.header(http.get("/faces", "Accept", "application/zip"), "Content-Type"))
        .isEqualTo("application/zip");
    assertThat(http.status("/faces?format=ldif")).isEqualTo(400);
    assertThat(http.status("/faces?format=zip&image_format=webp")).isEqualTo(400);
  }

  @Test
  void headOfAnArchiveHasNoBody() {
    HttpResponse<byte[]> head = http.send("HEAD", "/faces?format=zip&size=32");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void imagesOfPeopleAreNamedByTheirIds() throws IOException {
    HttpResponse<byte[]> answer = http.post("/faces/match?format=zip&size=96", "text/csv", PEOPLE);

    assertThat(Http.header(answer, "Fakeface-Errors")).isEqualTo("1");
    Map<String, byte[]> files = unpacked(answer);
    assertThat(files.keySet()).containsExactly("anna_1.jpg", "bert.jpg", "faces.csv");
    List<String> lines =
        new String(files.get("faces.csv"), StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.get(0)).startsWith("id,name,mail,gender,face_filename").endsWith(",face_file");
    assertThat(lines.subList(1, 4).stream().map(ArchiveIT::last))
        .containsExactly("anna_1.jpg", "bert.jpg", "");
    assertThat(lines.get(1)).contains("/content/96/");
    // The table can be sent again.
    byte[] table = Objects.requireNonNull(files.get("faces.csv"));
    assertThat(
            Http.text(http.post("/faces/match?size=96", "text/csv", table)).lines().toList().get(0))
        .isEqualTo(lines.get(0).replaceAll(",face_file$", ""));
  }

  @Test
  void directoriesGetEntriesWithPhotographs() throws IOException {
    HttpResponse<byte[]> answer =
        http.post("/faces/match?format=ldif&base_dn=ou=people,dc=example", "text/csv", PEOPLE);

    assertThat(Http.header(answer, "Content-Type")).startsWith("text/ldif");
    String text = Http.text(answer).replace("\n ", "");
    assertThat(text)
        .startsWith("version: 1\n\ndn: uid=anna/1,ou=people,dc=example\n")
        .contains("\ncn: Anna Noe\nsn: Noe\nmail: anna@example.org\njpegPhoto:: ")
        .contains("\ndn: uid=bert,ou=people,dc=example\n")
        .doesNotContain("cn: x");
    assertThat(photograph(text, "jpegPhoto:: ").length).isLessThan(100_000);
  }

  @Test
  void cardsHavePhotographsOfAtMostSoManyBytes() throws IOException {
    HttpResponse<byte[]> answer =
        http.post("/faces/match?format=vcard&size=512&max_bytes=3000", "text/csv", PEOPLE);

    assertThat(Http.header(answer, "Content-Type")).startsWith("text/vcard");
    String text = Http.text(answer).replace("\r\n ", "");
    assertThat(text)
        .startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\nUID;VALUE=text:anna/1\r\nFN:Anna Noe\r\n")
        .contains("END:VCARD\r\nBEGIN:VCARD\r\n");
    assertThat(photograph(text, "PHOTO:data:image/jpeg;base64,").length).isLessThanOrEqualTo(3000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /faces?count=5000&format=zip&size=48",
        "POST /faces/match?format=zip&size=48",
        "POST /faces/match?format=ldif&size=48",
        "POST /faces/match?format=vcard&size=48"
      })
  void answerThatCannotBeMadeToItsEndHasNone(String request) throws IOException {
    assertThat(exchange(request)).startsWith("HTTP/1.1 200 ").endsWith(LAST_CHUNK);
    Path image = keptImageOfTheLast();
    Path aside = image.resolveSibling("aside.jpg");
    Files.move(image, aside);
    // A directory in place of the file can be opened but not read.
    Files.createDirectory(image);
    try {
      assertThat(exchange(request)).startsWith("HTTP/1.1 200 ").doesNotContain(LAST_CHUNK);
    } finally {
      Files.delete(image);
      Files.move(aside, image);
    }
    assertThat(exchange(request)).endsWith(LAST_CHUNK);
  }

  /** The file of the image for the last person of the table. */
  private Path keptImageOfTheLast() {
    String line = Http.text(http.post("/faces/match", "text/csv", PEOPLE)).lines().toList().get(2);
    FaceName face = FaceName.parse(line.split(",", -1)[4]).orElseThrow();
    String key = face.key().toString();
    return variants.resolve(key.substring(0, 2)).resolve(key.substring(2, 4)).resolve("48_" + face);
  }

  /** Everything received on a connection until its end, with each byte as a character. */
  private String exchange(String request) throws IOException {
    String body = request.startsWith("POST") ? PEOPLE : "";
    String head = " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nContent-Length: ";
    try (Socket socket = new Socket(http.base().getHost(), http.base().getPort())) {
      socket.setSoTimeout(PATIENCE);
      String text = request + head + body.length() + "\r\n\r\n" + body;
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  /** The bytes of the first photograph. */
  private static byte[] photograph(String text, String before) throws IOException {
    String coded = text.substring(text.indexOf(before) + before.length()).lines().findFirst().get();
    byte[] photograph = Base64.getDecoder().decode(coded);
    assertThat(ImageIO.read(new ByteArrayInputStream(photograph))).isNotNull();
    return photograph;
  }

  private static String last(String line) {
    return line.substring(line.lastIndexOf(',') + 1);
  }

  private static Map<String, byte[]> unpacked(HttpResponse<byte[]> answer) throws IOException {
    assertThat(answer.statusCode()).isEqualTo(200);
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }
}
