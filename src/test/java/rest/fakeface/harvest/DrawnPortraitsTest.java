package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Candidates;
import rest.fakeface.portrait.Sitter;
import rest.fakeface.refresh.PortraitSettings;
import rest.fakeface.refresh.PortraitUse;
import rest.fakeface.support.Faces;
import rest.fakeface.support.MemoryCatalog;
import rest.fakeface.support.TestSettings;

@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class DrawnPortraitsTest {

  private static final long SEED = 7;

  private final MemoryCatalog catalog = new MemoryCatalog();
  private final DrawnPortraits portraits = new DrawnPortraits();

  @BeforeEach
  void connect() {
    portraits.catalog = catalog;
    portraits.portraits = new PortraitSettings(PortraitUse.WHILE_EMPTY);
    portraits.imageSettings = new ImageSettings(Path.of("unused"), 1, 2_000_000, true);
  }

  @Test
  void emptyCatalogIsFilledWithThePortraitsOfASeries() {
    List<Candidate> drawn = draw(4);

    assertThat(drawn).hasSize(4);
    for (int i = 0; i < drawn.size(); i++) {
      assertThat(drawn.get(i))
          .returns("drawn", Candidate::source)
          .returns(Sitter.of(SEED, i).gender(), candidate -> Candidates.name(candidate).gender())
          .returns(Sitter.of(SEED, i).age(), candidate -> Candidates.name(candidate).age());
    }
  }

  @Test
  void portraitIsNamedByTheBytesOfItsImage() throws Exception {
    Candidate portrait = draw(1).get(0);

    byte[] jpeg = Objects.requireNonNull(portrait.picture()).decode().jpeg();

    assertThat(portrait.key()).isEqualTo(FaceKey.ofContent(jpeg));
  }

  @Test
  void seriesThatWasInterruptedGoesOn() {
    List<FaceName> whole = names(draw(4));
    draw(2).forEach(portrait -> catalog.faces.add(Candidates.face(portrait)));

    List<Candidate> rest = draw(4);

    assertThat(names(rest)).isEqualTo(whole.subList(2, 4));
    assertThat(rest.get(0).ref()).hasToString("portrait 3");
  }

  @Test
  void nothingIsDrawnWhenTheSeriesIsComplete() {
    draw(2).forEach(portrait -> catalog.faces.add(Candidates.face(portrait)));

    assertThat(draw(2)).isEmpty();
    assertThat(draw(1)).isEmpty();
  }

  @Test
  void nothingIsDrawnWhenOtherFacesAreThere() {
    draw(1).forEach(portrait -> catalog.faces.add(Candidates.face(portrait)));
    catalog.faces.add(Faces.woman(30, 1));

    assertThat(draw(2)).isEmpty();
  }

  @Test
  void portraitsAreDrawnBesideOtherFacesWhenTheyAreAlwaysWanted() {
    catalog.faces.add(Faces.woman(30, 1));
    portraits.portraits = new PortraitSettings(PortraitUse.ALWAYS);

    assertThat(draw(2)).hasSize(2);
  }

  @Test
  void nothingIsDrawnWhenPortraitsAreNeverWanted() {
    portraits.portraits = new PortraitSettings(PortraitUse.NEVER);

    assertThat(draw(2)).isEmpty();
  }

  @Test
  void facesFromAFolderNamedDrawnAreOtherFaces() {
    catalog.faces.add(new Face(Faces.name(Gender.MALE, 30, 1), "drawn", Faces.ADDED, null));

    assertThat(draw(3)).isEmpty();
  }

  @Test
  void nothingIsDrawnWhenNoPortraitsAreWanted() {
    assertThat(draw(0)).isEmpty();
  }

  private List<Candidate> draw(int count) {
    portraits.settings =
        TestSettings.harvest(
            "fakeface.portraits.count", "" + count, "fakeface.portraits.seed", "" + SEED);
    try (Stream<Candidate> drawn = portraits.candidates(TestTally.of("drawn"))) {
      return drawn.toList();
    }
  }

  private static List<FaceName> names(List<Candidate> candidates) {
    return candidates.stream().map(Candidates::name).toList();
  }
}
