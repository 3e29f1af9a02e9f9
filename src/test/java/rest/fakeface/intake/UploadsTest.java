package rest.fakeface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.image.FaceImage;
import rest.fakeface.intake.Outcome.Added;
import rest.fakeface.intake.Outcome.Known;
import rest.fakeface.intake.Uploads.Uploaded;
import rest.fakeface.portrait.PortraitPainter;
import rest.fakeface.portrait.Sitter;
import rest.fakeface.support.LogLines;

@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class UploadsTest {

  @AutoClose private final LogLines log = new LogLines(Uploads.class);

  private final MemoryIntake world = new MemoryIntake();
  private final Uploads uploads = new Uploads();

  @BeforeEach
  void connect() {
    uploads.intake = world.intake;
    uploads.refresh = world.refresh;
    uploads.models = world.models;
    uploads.limits = world.intake.limits;
  }

  @Test
  void eachImageHasItsRowBeforeTheNextIsRead() throws Exception {
    List<Uploaded> uploaded =
        uploads.take(
            new Listed(upload(1), upload(2)) {
              @Override
              public @Nullable Upload next() {
                int left = left();
                assertThat(world.catalog.faces).hasSize(2 - left);
                return super.next();
              }
            });

    assertThat(uploaded).hasSize(2).allMatch(each -> each.outcome() instanceof Added);
    assertThat(world.selector.snapshot().size()).isEqualTo(2);
    assertThat(log.lines()).containsExactly("upload: 2 of 2 images added");
  }

  @Test
  void sameImageTwiceIsOneFace() throws Exception {
    List<Uploaded> uploaded = uploads.take(new Listed(upload(1), upload(1)));

    assertThat(uploaded).hasSize(2);
    assertThat(uploaded.get(0).outcome()).isInstanceOf(Added.class);
    assertThat(uploaded.get(1).outcome()).isEqualTo(new Known(name(1), false));
  }

  @Test
  void faceThatAnotherAddsAtTheSameTimeIsKnown() throws Exception {
    world.catalog.beforeAdd =
        faces -> {
          world.catalog.beforeAdd = others -> {};
          world.catalog.add(faces.stream().map(DocumentedFace::of).toList());
        };

    List<Uploaded> uploaded = uploads.take(new Listed(upload(1)));

    assertThat(uploaded).containsExactly(new Uploaded("1.jpg", new Known(name(1), false)));
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
