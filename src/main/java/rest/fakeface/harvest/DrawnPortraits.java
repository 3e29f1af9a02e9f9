package rest.fakeface.harvest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Provenance;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.intake.Stage;
import rest.fakeface.portrait.PortraitPainter;
import rest.fakeface.portrait.Sitter;
import rest.fakeface.refresh.PortraitSettings;

/** Portraits drawn by fakeface, so that faces can be served at once. */
@Dependent
class DrawnPortraits implements FaceSource {

  private static final String NAME = Face.DRAWN;

  @Inject HarvestSettings settings;
  @Inject PortraitSettings portraits;
  @Inject ImageSettings imageSettings;
  @Inject Catalog catalog;

  @Override
  public String name() {
    return NAME;
  }

  /** The portraits that have not been drawn yet: an interrupted series continues. */
  @Override
  public Stream<Candidate> candidates(HarvestTally tally) {
    long drawn = catalog.sizeOf(NAME);
    return drawn < settings.portraits() && areWanted(drawn) && isOurs(drawn)
        ? IntStream.range((int) drawn, settings.portraits()).mapToObj(index -> draw(index, tally))
        : Stream.empty();
  }

  private boolean areWanted(long drawn) {
    return switch (portraits.use()) {
      case WHILE_EMPTY -> drawn == catalog.size();
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }

  /**
   * Whether the faces of the source "drawn" are this series and not, for example, a folder of that
   * name.
   */
  private boolean isOurs(long drawn) {
    return drawn == 0 || !catalog.find(List.of(portrait(0).key())).isEmpty();
  }

  private Candidate draw(int index, HarvestTally tally) {
    try {
      return tally.time(Stage.DRAW, () -> portrait(index));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Candidate portrait(int index) {
    Sitter sitter = Sitter.of(settings.portraitSeed(), index);
    // Held as a JPEG, because the pixels of many waiting portraits would fill the memory.
    byte[] jpeg = FaceImage.of(PortraitPainter.paint(sitter)).jpeg();
    return Candidate.named(
        new SourceRef("portrait " + (index + 1), ""),
        NAME,
        new FaceName(sitter.gender(), sitter.age(), FaceKey.ofContent(jpeg)),
        Provenance.NONE,
        () -> new ImageDecoder(imageSettings).decode(jpeg));
  }
}
