package rest.fakeface.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.catalog.KnownFace;
import rest.fakeface.catalog.RowRefusedException;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.FaceImage;
import rest.fakeface.intake.Outcome.Added;
import rest.fakeface.intake.Outcome.Known;
import rest.fakeface.intake.Outcome.Rejected;

/**
 * A batch of candidates for the catalog: each is decided on when it is offered, and the rows of the
 * accepted ones are written together. This class decides whether a face is accepted.
 */
public final class IntakeBatch {

  private final Catalog catalog;
  private final StoredImages images;
  private final Labeller labeller;
  private final StageTimes times;
  private final BiConsumer<Candidate, Outcome> outcomes;
  private final Map<FaceKey, KnownFace> known = new HashMap<>();
  private final List<Taken> taken = new ArrayList<>();

  IntakeBatch(
      Catalog catalog,
      StoredImages images,
      Labeller labeller,
      StageTimes times,
      BiConsumer<Candidate, Outcome> outcomes) {
    this.catalog = catalog;
    this.images = images;
    this.labeller = labeller;
    this.times = times;
    this.outcomes = outcomes;
  }

  IntakeBatch lookUp(Collection<FaceKey> keys) throws IOException {
    known.putAll(times.time(Stage.RECORD, () -> catalog.find(keys)));
    return this;
  }

  /** The number of accepted candidates whose rows are not written yet. */
  public int size() {
    return taken.size();
  }

  /**
   * Decides on a candidate and stores its image if it is accepted. The outcome of an accepted one
   * is known when its row is written.
   *
   * @throws IOException if its image cannot be stored or a model is needed and missing
   */
  public void offer(Candidate candidate) throws IOException {
    try {
      KnownFace before = known.get(candidate.key());
      if (before == null) {
        take(candidate);
      } else {
        outcomes.accept(candidate, compare(candidate, before));
      }
    } catch (RejectedException e) {
      outcomes.accept(candidate, Rejected.of(e));
    }
  }

  /** A new face: labels it if its source did not, and stores its image. */
  private void take(Candidate candidate) throws IOException {
    Label label = candidate.label();
    Picture picture = candidate.picture();
    FaceImage image = picture == null ? null : images.decode(picture);
    Labelled labelled =
        label == null
            ? labeller.label(Objects.requireNonNull(image), candidate.stated(), times)
            : Labelled.stated(label);
    if (image != null) {
      // Overwrites an existing image, too, because the sweep may be about to delete that one.
      images.store(
          candidate.name(labelled.label()), image.showing(labelled.region()), candidate.mark());
    }
    DocumentedFace face = candidate.face(labelled, image == null ? null : image.sha256());
    known.put(face.key(), new KnownFace(face.face().name(), false));
    taken.add(new Taken(candidate, face));
  }

  /** A face in the catalog: the same again, under another name, or taken down. */
  private Outcome compare(Candidate candidate, KnownFace before) throws IOException {
    if (before.takenDown()) {
      throw takenDown();
    }
    FaceName name = before.name();
    Label label = candidate.label();
    Picture picture = candidate.picture();
    if (label != null && !candidate.name(label).equals(name)) {
      throw new RejectedException(Rejection.DUPLICATE, "the catalog has it as " + name);
    }
    if (picture == null || images.holds(name, picture)) {
      return new Known(name, false);
    }
    images.store(name, images.decode(picture), candidate.mark());
    deleteIfTakenDown(name);
    return new Known(name, true);
  }

  /** Checks the catalog, because another node may just have taken the face down. */
  private void deleteIfTakenDown(FaceName name) throws IOException {
    KnownFace now = find(name.key());
    if (now != null && now.takenDown()) {
      images.delete(name);
      throw takenDown();
    }
  }

  /**
   * Writes the rows of the accepted candidates, and empties the batch. A row that the database
   * refuses does not affect others.
   *
   * @throws IOException if the image of a face that another node took down cannot be deleted
   */
  public void commit() throws IOException {
    List<Taken> rows = List.copyOf(taken);
    taken.clear();
    if (!rows.isEmpty()) {
      add(rows);
    }
  }

  private void add(List<Taken> rows) throws IOException {
    try {
      List<DocumentedFace> faces = rows.stream().map(Taken::face).toList();
      times.time(
          Stage.RECORD,
          () -> {
            catalog.add(faces);
            return faces;
          });
    } catch (RowRefusedException e) {
      addApart(rows, e);
      return;
    }
    rows.forEach(row -> outcomes.accept(row.candidate(), new Added(row.face().face())));
  }

  /** Halves the rows until the refused one is alone. */
  private void addApart(List<Taken> rows, RowRefusedException refusal) throws IOException {
    if (rows.size() > 1) {
      int half = rows.size() / 2;
      add(rows.subList(0, half));
      add(rows.subList(half, rows.size()));
      return;
    }
    Taken row = rows.get(0);
    outcomes.accept(row.candidate(), refused(row.face().face(), refusal));
  }

  /**
   * Determines why a row was refused: another node was faster, or the database cannot store a
   * value.
   */
  private Outcome refused(Face face, RowRefusedException refusal) throws IOException {
    KnownFace now = find(face.key());
    if (now == null) {
      images.delete(face.name());
      return new Rejected(
          Rejection.UNSTORABLE, "the database refuses a value of it: " + refusal.getMessage());
    }
    if (now.takenDown() || !now.name().equals(face.name())) {
      images.delete(face.name());
      return Rejected.of(
          now.takenDown()
              ? takenDown()
              : new RejectedException(Rejection.DUPLICATE, "the catalog has it as " + now.name()));
    }
    return new Known(now.name(), false);
  }

  private @Nullable KnownFace find(FaceKey key) {
    return catalog.find(List.of(key)).get(key);
  }

  private static RejectedException takenDown() {
    return new RejectedException(Rejection.REMOVED, "it was taken down and is not accepted again");
  }

  /** An accepted candidate and its face. */
  private record Taken(Candidate candidate, DocumentedFace face) {}
}
