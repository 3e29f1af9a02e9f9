package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.portrait.PortraitPainter;
import rest.fakeface.portrait.Sitter;
import rest.fakeface.support.LogLines;

@SuppressWarnings("UnnecessaryAssignment") // It injects what the server would.
class UploadsTest {

  @AutoClose private final LogLines log = new LogLines(Uploads.class);

  private final MemoryHarvest world = new MemoryHarvest();
  private final Uploads uploads = new Uploads();

  @BeforeEach
  void connect() {
    uploads.catalog = world.catalog;
    uploads.harvester = world.harvester.harvester;
    uploads.refresh = world.refresh;
    uploads.models = world.models;
    uploads.limits = new ImageSettings(Path.of("unused"), 1_000_000, 2_000_000);
  }

  @Test
  void eachImageHasItsRowBeforeTheNextIsRead() throws Exception {
    List<Upload.Outcome> outcomes =
        uploads.take(
            new Listed(upload(1), upload(2)) {
              @Override
              public @Nullable Upload next() {
                int left = left();
                assertThat(world.catalog.faces).hasSize(2 - left);
                return super.next();
              }
            });

    assertThat(outcomes).extracting(Upload.Outcome::added).containsExactly(true, true);
    assertThat(world.selector.snapshot().size()).isEqualTo(2);
    assertThat(log.lines()).containsExactly("upload: 2 of 2 images added");
  }

  @Test
  void sameImageTwiceIsOneFace() throws Exception {
    List<Upload.Outcome> outcomes = uploads.take(new Listed(upload(1), upload(1)));

    assertThat(outcomes).extracting(Upload.Outcome::added).containsExactly(true, false);
    assertThat(outcomes).extracting(Upload.Outcome::face).containsExactly(name(1), name(1));
  }

  @Test
  void faceThatAnotherAddsAtTheSameTimeIsKnown() throws Exception {
    world.catalog.beforeAdd =
        faces -> {
          world.catalog.beforeAdd = others -> {};
          world.catalog.add(faces);
        };

    List<Upload.Outcome> outcomes = uploads.take(new Listed(upload(1)));

    assertThat(outcomes).extracting(Upload.Outcome::added).containsExactly(false);
    assertThat(outcomes).extracting(Upload.Outcome::face).containsExactly(name(1));
    assertThat(world.catalog.faces).hasSize(1);
  }

  @Test
  void whatWasTakenBeforeTheDiskIsFullStays() {
    Listed images =
        new Listed(upload(1), upload(2)) {
          @Override
          public @Nullable Upload next() {
            world.images.full = left() == 1;
            return super.next();
          }
        };

    assertThatIOException()
        .isThrownBy(() -> uploads.take(images))
        .withMessageContaining("no space left");

    assertThat(world.selector.snapshot().size()).isEqualTo(1);
  }

  private static Upload upload(int number) {
    return new Upload(number + ".jpg", "upload", jpeg(number), Gender.FEMALE, 30);
  }

  private static FaceName name(int number) {
    return new FaceName(Gender.FEMALE, 30, FaceKey.ofContent(jpeg(number)));
  }

  private static byte[] jpeg(int number) {
    return FaceImage.of(PortraitPainter.paint(new Sitter(Gender.FEMALE, 30, number))).jpeg();
  }

  /** Images of a list. */
  private static class Listed implements Upload.Images {

    private final Deque<Upload> images;

    Listed(Upload... images) {
      this.images = new ArrayDeque<>(List.of(images));
    }

    int left() {
      return images.size();
    }

    @Override
    public boolean isLabelled() {
      return true;
    }

    @Override
    public @Nullable Upload next() {
      return images.poll();
    }
  }
}
