package rest.fakeface.admin;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceName;
import rest.fakeface.harvest.Rejection;
import rest.fakeface.harvest.Upload;

/**
 * What became of the images of an upload.
 *
 * @param added how many are new faces
 * @param known how many the catalog had
 * @param rejected how many were rejected
 * @param images each, in the order in which they came
 */
@JsonbPropertyOrder({"added", "known", "rejected", "images"})
public record UploadJson(int added, int known, int rejected, List<ImageJson> images) {

  /**
   * What became of one image.
   *
   * @param file the name that it came with
   * @param outcome {@code added}, {@code known} or {@code rejected}
   * @param filename the name of its face; missing when it was rejected
   * @param reason why it was rejected; missing when it was not
   * @param detail the same in words
   */
  @JsonbPropertyOrder({"file", "outcome", "filename", "reason", "detail"})
  public record ImageJson(
      String file,
      String outcome,
      @Nullable String filename,
      @Nullable String reason,
      @Nullable String detail) {}

  static UploadJson of(List<Upload.Outcome> outcomes) {
    List<ImageJson> images = outcomes.stream().map(UploadJson::of).toList();
    return new UploadJson(
        count(images, "added"), count(images, "known"), count(images, "rejected"), images);
  }

  private static ImageJson of(Upload.Outcome outcome) {
    FaceName face = outcome.face();
    Rejection reason = outcome.reason();
    return new ImageJson(
        outcome.file(),
        face == null ? "rejected" : outcome.added() ? "added" : "known",
        face == null ? null : face.toString(),
        reason == null ? null : reason.name(),
        outcome.why());
  }

  private static int count(List<ImageJson> images, String outcome) {
    return (int) images.stream().filter(image -> image.outcome().equals(outcome)).count();
  }
}
