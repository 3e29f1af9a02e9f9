package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.wire.AdminServer.asAdmin;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.FaceKey;
import rest.fakeface.image.Corners;
import rest.fakeface.image.ExifBlock;
import rest.fakeface.image.InkImage;
import rest.fakeface.support.Http;
import rest.fakeface.support.MultipartForm;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;

/** The appearance of uploaded images, and the removal of their personal metadata. */
@Order(ServerOrder.ADMIN)
@ParameterizedClass
@EnumSource(ServerKind.class)
class SeenImageIT {

  private final Http http;

  SeenImageIT(ServerKind kind) {
    http = AdminServer.of(kind).http();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void imageOfACameraIsUprightAndTellsNothingOfIt(int code) throws IOException {
    byte[] file = Corners.jpeg(code);

    String name = uploaded(file);

    assertThat(name).contains(FaceKey.ofContent(file).toString());
    assertThat(Corners.of(image("/content/thumb_" + name))).isEqualTo(Corners.seen(code));
    byte[] kept = http.get("/content/" + name).body();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(ExifBlock.MAKER);
    // The browser rotates it as before.
    assertThat(Corners.of(image("/content/" + name))).isEqualTo(Corners.seen(1));
    assertThat(kept).containsSequence('E', 'x', 'i', 'f', 0, 0).containsSequence(1, 0x12, 0, 3);
  }

  @Test
  void imageInTheInksOfPrintHasAThumbnailOfItsColours() throws IOException {
    Color seen = new Color(image("/content/thumb_" + uploaded(InkImage.brown())).getRGB(4, 4));

    assertThat(seen.getRed()).isBetween(110, 116);
    assertThat(seen.getGreen()).isBetween(79, 85);
    assertThat(seen.getBlue()).isBetween(65, 71);
  }

  private String uploaded(byte[] file) {
    MultipartForm form =
        new MultipartForm()
            .field("gender", "female")
            .field("age", "126")
            .file("image", "camera.jpg", file);
    return Http.json(http.post("/admin/faces", MultipartForm.TYPE, form.bytes(), asAdmin()))
        .getJsonArray("images")
        .getJsonObject(0)
        .getString("filename");
  }

  private BufferedImage image(String path) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(http.get(path).body()));
  }
}
