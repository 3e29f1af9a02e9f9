package rest.fakeface.harvest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.portrait.PortraitPainter;
import rest.fakeface.portrait.Sitter;

/** Portraits drawn for a catalog that has no other faces, so that there are faces at once. */
@Dependent
class DrawnPortraits implements FaceSource {

  private static final String NAME = "drawn";

  @Inject HarvestSettings settings;
  @Inject ImageSettings imageSettings;
  @Inject Catalog catalog;

  @Override
  public String name() {
    return NAME;
  }

  /** The portraits that are still to be drawn: a series that was interrupted goes on. */
  @Override
  public Stream<Candidate> candidates(HarvestReport report) {
    long drawn = catalog.sizeOf(NAME);
    return drawn == catalog.size()
        ? IntStream.range((int) drawn, settings.portraits()).mapToObj(this::portrait)
        : Stream.empty();
  }

  private Candidate portrait(int index) {
    Sitter sitter = Sitter.of(settings.portraitSeed(), index);
    // Held as a JPEG: the pixels of many portraits that wait together would fill the memory.
    byte[] jpeg = FaceImage.of(PortraitPainter.paint(sitter)).jpeg();
    return new Candidate(
        new Origin("portrait " + (index + 1), ""),
        NAME,
        new FaceName(sitter.gender(), sitter.age(), FaceKey.ofContent(jpeg)),
        () -> new ImageDecoder(imageSettings).decode(jpeg),
        null,
        null);
  }
}
