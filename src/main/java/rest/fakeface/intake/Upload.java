package rest.fakeface.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Provenance;
import rest.fakeface.image.ImageDecoder;

/** An image that somebody gives by hand. */
public final class Upload {

  /** Images that come one after another, so that one at a time is in memory. */
  public interface Images {

    /** Whether all of them come with their gender and age; else none does. */
    boolean isLabelled();

    /**
     * The next image; null when there is none.
     *
     * @throws IOException when it cannot be read
     */
    @Nullable Upload next() throws IOException;
  }

  private final String file;
  private final String source;
  private final byte[] image;
  private final @Nullable Gender gender;
  private final int age;

  /**
   * An image.
   *
   * @param file the name that the giver has for it
   * @param source the name of its source, as the catalog will have it
   * @param image the bytes of a JPEG, PNG or WebP
   * @param gender the gender it shows; null when a model has to say it
   * @param age its age in whole years; counts only with a gender
   */
  public Upload(String file, String source, byte[] image, @Nullable Gender gender, int age) {
    this.file = file;
    this.source = source;
    this.image = image;
    this.gender = gender;
    this.age = age;
  }

  /** The name that the giver has for it. */
  public String file() {
    return file;
  }

  /** The face that the image may become. */
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
