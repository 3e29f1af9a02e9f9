package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.catalog.Regions;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.FaceRegion;
import rest.fakeface.face.Gender;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.TestImages;
import rest.fakeface.image.variant.Variants;
import rest.fakeface.support.Faces;

@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class RegionDetectionTest {

  private static final FaceName FIRST = Faces.name(Gender.FEMALE, 30, 1);
  private static final FaceName SECOND = Faces.name(Gender.MALE, 40, 2);

  private final MemoryHarvest world = new MemoryHarvest();
  private final MemoryRegions regions = new MemoryRegions();
  private final RegionDetection detection = new RegionDetection();
  private final List<FaceName> forgotten = new ArrayList<>();

  RegionDetectionTest(@TempDir Path directory) {
    detection.models = world.models;
    detection.regions = regions;
    detection.images = world.images;
    detection.limits = TestImages.settings(directory);
    detection.lease = world.held;
    detection.end = world.end;
    detection.variants =
        new Variants() {
          @Override
          public void forget(FaceName face) {
            forgotten.add(face);
          }
        };
  }

  @BeforeEach
  void store() throws IOException {
    FaceImage image = FaceImage.of(new BufferedImage(100, 200, BufferedImage.TYPE_INT_RGB));
    world.images.put(FIRST, image);
    world.images.put(SECOND, image);
    regions.faces.addAll(List.of(FIRST, SECOND));
  }

  @Test
  void regionOfEachFaceIsRecordedAndItsSquaresAreForgotten() {
    detection.run();

    FaceRegion region = new FaceRegion(0.01, 0.005, 0.71, 0.355, List.of());
    assertThat(regions.recorded)
        .isEqualTo(Map.of(FIRST.key(), Optional.of(region), SECOND.key(), Optional.of(region)));
    assertThat(forgotten).containsExactly(FIRST, SECOND);
  }

  @Test
  void imageInWhichNoFaceIsSeenIsNotLookedAtAgain() {
    world.models.faces = 0;

    detection.run();
    detection.run();

    assertThat(regions.recorded.values()).containsExactly(Optional.empty(), Optional.empty());
    assertThat(regions.records).isEqualTo(2);
  }

  @Test
  void faceWhoseImageIsElsewhereIsLeftOut() throws IOException {
    world.images.delete(FIRST);

    detection.run();

    assertThat(regions.recorded).containsOnlyKeys(SECOND.key());
  }

  @Test
  void nodeThatDoesNotHarvestLooksAtNothing() {
    world.held.release();

    detection.run();

    assertThat(regions.recorded).isEmpty();
  }

  @Test
  void facesThatComeLaterAreLookedAtToo() throws IOException {
    detection.run();
    FaceName third = Faces.name(Gender.MALE, 50, 3);
    world.images.put(third, FaceImage.of(new BufferedImage(90, 90, BufferedImage.TYPE_INT_RGB)));
    regions.faces.add(third);

    detection.run();

    assertThat(regions.recorded).containsKey(third.key());
    assertThat(regions.records).isEqualTo(3);
  }

  /** Regions in memory. The place of a face is its number. */
  private static final class MemoryRegions implements Regions {

    final List<FaceName> faces = new ArrayList<>();
    final Map<FaceKey, Optional<FaceRegion>> recorded = new LinkedHashMap<>();
    int records;

    @Override
    public Page unseen(long place, int limit) {
      int from = (int) place;
      int to = Math.min(faces.size(), from + 1);
      return new Page(
          faces.subList(from, to).stream()
              .filter(each -> !recorded.containsKey(each.key()))
              .toList(),
          to);
    }

    @Override
    public void record(FaceKey face, @Nullable FaceRegion region) {
      recorded.put(face, Optional.ofNullable(region));
      records++;
    }
  }
}
