package rest.fakeface.image.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.FaceRegion;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Papers;
import rest.fakeface.face.PapersSource;
import rest.fakeface.face.PapersUnavailableException;
import rest.fakeface.face.Provenance;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.FileFormat;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.TestImages;
import rest.fakeface.image.VariantFiles;
import rest.fakeface.support.Faces;

/**
 * Renders squares of an image that is blue, except for its left quarter, which is red and contains
 * the face.
 */
class VariantRendererTest {

  private static final FaceName FACE = Faces.name(Gender.FEMALE, 30, 1);
  private static final VariantName SMALL =
      new VariantName(FACE, new Size(32), Shape.SQUARE, FileFormat.JPEG);
  private static final FaceRegion LEFT = new FaceRegion(0.05, 0.4, 0.2, 0.7, List.of());

  @TempDir Path directory;

  private ImageStore images;
  private ImageSettings limits;
  private KeptVariants kept;

  @BeforeEach
  void store() throws Exception {
    limits = TestImages.settings(directory);
    images = TestImages.in(directory);
    kept = new KeptVariants(VariantFiles.of(limits), 1_000_000, Runnable::run);
    BufferedImage pixels = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = pixels.createGraphics();
    brush.setColor(Color.BLUE);
    brush.fillRect(0, 0, 400, 300);
    brush.setColor(Color.RED);
    brush.fillRect(0, 0, 100, 300);
    brush.dispose();
    images.put(FACE, FaceImage.of(pixels));
  }

  @Test
  void squareIsSetAroundTheFace() throws Exception {
    BufferedImage seen = render(keys -> Map.of(FACE.key(), seenAt(LEFT)));

    assertThat(color(seen, 16, 16)).isEqualTo("red");
    assertThat(color(seen, 30, 16)).isEqualTo("red");
    assertThat(kept.open(SMALL)).isPresent();
  }

  @Test
  void squareIsInTheMiddleWhereNoFaceIsKnown() throws Exception {
    BufferedImage seen = render(keys -> Map.of());

    assertThat(color(seen, 1, 16)).isEqualTo("red");
    assertThat(color(seen, 16, 16)).isEqualTo("blue");
    assertThat(kept.open(SMALL)).isPresent();
  }

  @Test
  void squareThatCouldNotBeSetAroundTheFaceIsNotKept() throws Exception {
    BufferedImage seen =
        render(
            keys -> {
              throw new PapersUnavailableException("the database is down");
            });

    assertThat(color(seen, 16, 16)).isEqualTo("blue");
    assertThat(kept.open(SMALL)).isEmpty();
  }

  private BufferedImage render(PapersSource papers) throws Exception {
    List<byte[]> rendered = new ArrayList<>();
    new VariantRenderer(images, limits, papers, kept)
        .render(List.of(SMALL), (name, bytes) -> rendered.add(bytes.orElseThrow()));
    assertThat(rendered).hasSize(1);
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(rendered.get(0))));
  }

  private static Papers seenAt(FaceRegion region) {
    return new Papers(Provenance.NONE, null, true, true, null, region);
  }

  private static String color(BufferedImage image, int x, int y) {
    Color color = new Color(image.getRGB(x, y));
    return color.getRed() > color.getBlue() ? "red" : "blue";
  }
}
