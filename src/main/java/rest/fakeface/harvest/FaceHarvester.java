package rest.fakeface.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.harvest.Candidate.Picture;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.ImageStore;

/**
 * The way of one face from its source to the catalog's door. The image is stored before its row is
 * written: an image without a row is harmless and swept away, a row without its image is not.
 */
@ApplicationScoped
class FaceHarvester {

  @Inject ImageStore images;
  @Inject Labeller labeller;
  @Inject Catalog catalog;

  /**
   * The face that a candidate becomes, its image stored; nothing when it is known or rejected.
   *
   * @param known what the catalog has of those that are looked at with it; the new face joins them
   * @throws IOException when the image cannot be stored or there is no model to label it
   */
  Optional<Face> take(
      Candidate candidate, FaceSource source, Map<FaceKey, FaceName> known, HarvestReport report)
      throws IOException {
    if (report.isSettled(candidate.origin())) {
      return Optional.empty();
    }
    try {
      return meet(candidate, source.givesAnotherEachTime(), known, report);
    } catch (RejectedException e) {
      report.reject(candidate.origin(), e.reason(), e.why());
      return Optional.empty();
    }
  }

  /**
   * The same for a candidate of which somebody wants to know at once why it is rejected.
   *
   * @param another whether its source gives another image at each request
   * @throws RejectedException when it is rejected; the report does not count it
   */
  Optional<Face> meet(
      Candidate candidate, boolean another, Map<FaceKey, FaceName> known, HarvestReport report)
      throws IOException {
    FaceName before = known.get(candidate.key());
    if (before != null) {
      meetAgain(candidate, before, another, report);
      return Optional.empty();
    }
    Face face = admit(candidate, report);
    known.put(face.key(), face.name());
    report.accepted();
    return Optional.of(face);
  }

  /** A new face's way: its image is decoded, labelled where its source did not, and stored. */
  private Face admit(Candidate candidate, HarvestReport report) throws IOException {
    Label given = candidate.label();
    if (given != null) {
      Picture picture = candidate.picture();
      if (picture != null) {
        // Also over an image that is there: the sweep may be about to delete that.
        store(candidate.name(given), look(picture, report), report);
      }
      return candidate.face(given);
    }
    FaceImage image = look(Objects.requireNonNull(candidate.picture()), report);
    Label label = labeller.label(image, report);
    store(candidate.name(label), image, report);
    return candidate.face(label);
  }

  /** A face that the catalog has: the same once more, or under another name. */
  private void meetAgain(
      Candidate candidate, FaceName before, boolean another, HarvestReport report)
      throws IOException {
    Label label = candidate.label();
    boolean otherName = label != null && !candidate.name(label).equals(before);
    if (another || otherName) {
      throw new RejectedException(Rejection.DUPLICATE, "the catalog has it as " + before);
    }
    if (label == null) {
      report.settle(candidate.origin());
    } else {
      restoreUnlessRemoved(before, candidate.picture(), report);
    }
    report.known();
  }

  /** Asks the catalog: another node may have removed the face a moment ago, and its image too. */
  private void restoreUnlessRemoved(FaceName name, @Nullable Picture picture, HarvestReport report)
      throws IOException {
    if (picture == null || images.holds(name) || isRemoved(name)) {
      return;
    }
    store(name, look(picture, report), report);
    if (isRemoved(name)) {
      images.delete(name);
    }
  }

  private boolean isRemoved(FaceName name) {
    return !catalog.removed(List.of(name.key())).isEmpty();
  }

  private static FaceImage look(Picture picture, HarvestReport report) throws IOException {
    return report.time(
        Work.DECODE,
        () -> {
          try {
            return picture.look();
          } catch (ImageRejectedException e) {
            throw RejectedException.of(e);
          } catch (IOException e) {
            throw new RejectedException(Rejection.UNREADABLE, e.toString());
          }
        });
  }

  private void store(FaceName name, FaceImage image, HarvestReport report) throws IOException {
    report.time(
        Work.STORE,
        () -> {
          images.put(name, image);
          return name;
        });
  }
}
