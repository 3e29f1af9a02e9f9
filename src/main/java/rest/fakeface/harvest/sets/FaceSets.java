package rest.fakeface.harvest.sets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import rest.fakeface.face.Face;
import rest.fakeface.harvest.sets.ArchiveEntry.Archive;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Rejection;

/** Reads sets of faces: opens each, detects its layout and offers its faces. */
public final class FaceSets {

  /** The source of the faces of a set without a name. */
  private static final String UNNAMED = "import";

  private final SetRules rules;
  private final ImageCandidates images;
  private final SetTally tally;
  private final BiConsumer<String, String> news;
  private final Archives archives;
  private final List<Container> open = new ArrayList<>();

  /**
   * A reader of sets.
   *
   * @param rules the rules for reading sets
   * @param unpacked the directory for unpacked archives
   * @param news receives each place with the result
   */
  public FaceSets(
      SetRules rules,
      ImageSettings limits,
      Path unpacked,
      SetTally tally,
      BiConsumer<String, String> news) {
    this.rules = rules;
    this.tally = tally;
    this.news = news;
    images = new ImageCandidates(limits, tally);
    archives = new Archives(unpacked);
  }

  /** Whether the name of a file is that of an archive that can be read. */
  public static boolean isArchive(String name) {
    return Archives.isArchive(name);
  }

  /**
   * The faces of the sets in directories and archives, produced on demand. The caller closes the
   * stream when it has read the images of all candidates.
   */
  public Stream<Candidate> candidates(List<Path> places) {
    List<Supplier<Stream<Candidate>>> sets = new ArrayList<>();
    places.forEach(place -> sets.add(() -> in(place)));
    sets.add(
        () -> {
          archives.deleteUnused();
          return Stream.empty();
        });
    return ChainedStreams.of(sets.iterator()).onClose(this::close);
  }

  private Stream<Candidate> in(Path place) {
    if (!Files.isDirectory(place)) {
      return inArchive(place);
    }
    DirectoryContainer directory = new DirectoryContainer(place);
    SetListing listing = SetListing.of(directory);
    List<Supplier<Stream<Candidate>>> sets = new ArrayList<>();
    sets.add(() -> set(directory, listing, place));
    for (SetFile archive : listing.archives()) {
      sets.add(() -> inArchive(place.resolve(archive.path())));
    }
    return ChainedStreams.of(sets.iterator());
  }

  private Stream<Candidate> inArchive(Path file) {
    Archive archive = Archive.of(file);
    if (tally.isSeen(archive.ref())) {
      return Stream.empty();
    }
    try {
      Container container = archives.open(archive);
      open.add(container);
      return set(container, SetListing.of(container), file);
    } catch (ZipException e) {
      tally.reject(archive.ref(), Rejection.UNDECODABLE, String.valueOf(e.getMessage()));
    } catch (IOException | UncheckedIOException e) {
      tally.reject(archive.ref(), Rejection.UNREADABLE, e.toString());
    }
    return Stream.empty();
  }

  private Stream<Candidate> set(Container container, SetListing listing, Path place) {
    Layout layout = rules.layout().of(listing);
    SetPapers papers = rules.papers().or(listing);
    if (listing.images() > 0) {
      String known = papers.toString();
      news.accept(
          place.toString(),
          listing.images()
              + " images in the layout "
              + layout
              + (known.isEmpty() ? ", licence not known" : ", " + known));
    }
    String source =
        papers.source().filter(Face::isSource).orElseGet(() -> source(container.name()));
    return layout
        .reader()
        .candidates(
            new OpenSet(
                container, listing, source, papers.provenance(), rules.filter(), images, tally));
  }

  private static String source(String name) {
    return Face.isSource(name) ? name : UNNAMED;
  }

  private void close() {
    for (Container container : open) {
      try {
        container.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
