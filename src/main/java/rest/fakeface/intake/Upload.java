package rest.fakeface.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Provenance;
import rest.fakeface.image.ImageDecoder;

/** An image that an administrator uploads. */
public final class Upload {

  /** A sequence of images that holds one at a time in memory. */
  public interface Images {

    /** Whether all of them have gender and age; otherwise none has. */
    boolean isLabelled();

    /**
     * The next image; null at the end.
     *
     * @throws IOException if it cannot be read
     */
    @Nullable Upload next() throws IOException;
  }

  private final String file;
  private final String source;
  private final byte[] image;
  private final @Nullable Gender gender;
  private final int age;

  /**
   * Creates an upload.
   *
   * @param file the sender's name for the image
   * @param source the name of its source in the catalog
   * @param image the bytes of a JPEG, PNG or WebP
   * @param gender the gender; null if a model must estimate it
   * @param age the age in whole years; ignored without a gender
   */
  public Upload(String file, String source, byte[] image, @Nullable Gender gender, int age) {
    this.file = file;
    this.source = source;
    this.image = image;
    this.gender = gender;
    this.age = age;
  }

  /** The sender's name for the image. */
  public String file() {
    return file;
  }

  /** The candidate for the catalog. */
  Candidate candidate(ImageDecoder decoder) {
    SourceRef ref = new SourceRef(file, "");
    FaceKey key = FaceKey.ofContent(image);
    Picture picture = Picture.of(image, decoder);
    return gender == null
        ? Candidate.unlabelled(ref, source, key, Provenance.of(file), picture)
        : Candidate.named(
            ref, source, new FaceName(gender, age, key), Provenance.of(file), picture);
  }
}
