package rest.fakeface.admin;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rest.fakeface.intake.Outcome.Added;
import rest.fakeface.intake.Outcome.Known;
import rest.fakeface.intake.Outcome.Rejected;
import rest.fakeface.intake.Uploads.Uploaded;

/**
 * The outcome of an upload.
 *
 * @param added the number of new faces
 * @param known the number of faces that the catalog already had
 * @param rejected the number of rejected images
 * @param images the images in the order of the request
 */
@Schema(
    name = "UploadReport",
    description = "The outcome of an upload",
    requiredProperties = {"added", "known", "rejected", "images"})
@JsonbPropertyOrder({"added", "known", "rejected", "images"})
public record UploadJson(
    @Schema(description = "The number of new faces", example = "1") int added,
    @Schema(description = "The number of faces that the catalog already had", example = "0")
        int known,
    @Schema(description = "The number of rejected images", example = "0") int rejected,
    @Schema(description = "The images in the order of the request") List<ImageJson> images) {

  /**
   * The outcome of one image.
   *
   * @param file the file name in the request
   * @param outcome {@code added}, {@code known} or {@code rejected}
   * @param filename the name of its face; missing if it was rejected
   * @param reason why it was rejected; missing if it was not
   * @param detail the reason in words
   */
  @Schema(
      name = "UploadedImage",
      description = "The outcome of an image",
      requiredProperties = {"file", "outcome"})
  @JsonbPropertyOrder({"file", "outcome", "filename", "reason", "detail"})
  public record ImageJson(
      @Schema(description = "The file name in the request", example = "anna.jpg") String file,
      @Schema(
              description = "The outcome",
              enumeration = {"added", "known", "rejected"},
              example = "added")
          String outcome,
      @Schema(ref = "FaceName") @Nullable String filename,
      @Schema(description = "The reason for a rejection", example = "TOO_LARGE")
          @Nullable String reason,
      @Schema(description = "The reason in words", example = "has more than 20000000 bytes")
          @Nullable String detail) {}

  static UploadJson of(List<Uploaded> uploaded) {
    List<ImageJson> images = uploaded.stream().map(UploadJson::of).toList();
    return new UploadJson(
        count(images, "added"), count(images, "known"), count(images, "rejected"), images);
  }

  private static ImageJson of(Uploaded image) {
    String file = image.file();
    if (image.outcome() instanceof Added added) {
      return new ImageJson(file, "added", added.face().name().toString(), null, null);
    }
    if (image.outcome() instanceof Known known) {
      return new ImageJson(file, "known", known.name().toString(), null, null);
    }
    Rejected rejected = (Rejected) image.outcome();
    return new ImageJson(file, "rejected", null, rejected.reason().name(), rejected.why());
  }

  private static int count(List<ImageJson> images, String outcome) {
    return (int) images.stream().filter(image -> image.outcome().equals(outcome)).count();
  }
}
