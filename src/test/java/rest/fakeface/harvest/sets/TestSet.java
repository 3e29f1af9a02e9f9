package rest.fakeface.harvest.sets;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Stated;
import rest.fakeface.support.FaceFiles;

/** A directory with a set, and the result of reading it. */
final class TestSet {

  final RecordingTally tally = new RecordingTally();

  /** The result for each place. */
  final List<String> news = new ArrayList<>();

  private final Path root;
  Layout layout = Layout.AUTO;
  RowFilter filter = RowFilter.ALL;
  Optional<String> sourceType = Optional.empty();

  TestSet(Path root) {
    this.root = root;
  }

  Path path(String file) {
    return root.resolve(file);
  }

  /** Writes images, each with different bytes. */
  TestSet images(String... files) {
    for (String file : files) {
      text(file, "image " + file);
    }
    return this;
  }

  TestSet text(String file, String content) {
    return bytes(file, content.getBytes(StandardCharsets.UTF_8));
  }

  TestSet bytes(String file, byte[] content) {
    FaceFiles.write(root.resolve(file), content);
    return this;
  }

  /** The faces, ordered by place. */
  List<Candidate> faces() {
    try (Stream<Candidate> faces = open()) {
      return faces.sorted((one, two) -> one.ref().place().compareTo(two.ref().place())).toList();
    }
  }

  /** The faces, read on demand; the caller closes the stream. */
  Stream<Candidate> open() {
    SetPapers papers = SetPapers.said(Optional.empty(), Optional.empty(), sourceType);
    return new FaceSets(
            new SetRules(layout, filter, papers),
            new ImageSettings(root, 1_000, 1_000_000, true),
            root.resolveSibling("unpacked"),
            tally,
            (place, found) -> news.add(found))
        .candidates(List.of(root));
  }

  /** The statement about each face, with the end of its place. */
  List<String> stated() {
    return faces().stream().map(TestSet::inWords).toList();
  }

  private static String inWords(Candidate face) {
    Stated stated = Objects.requireNonNull(face.stated());
    String place = face.ref().place();
    return place.substring(place.lastIndexOf('/') + 1) + " " + stated.gender() + " " + stated.age();
  }
}
