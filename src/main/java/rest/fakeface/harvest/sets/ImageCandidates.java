package rest.fakeface.harvest.sets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Provenance;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.RejectedException;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.Stage;
import rest.fakeface.intake.Stated;

/** Makes candidates of image files; unsuitable files are rejected in the tally. */
public final class ImageCandidates {

  private final ImageDecoder decoder;
  private final SetTally tally;

  public ImageCandidates(ImageSettings limits, SetTally tally) {
    decoder = new ImageDecoder(limits);
    this.tally = tally;
  }

  /**
   * The candidate of an image outside a set, with the key of its bytes, unless it need not be
   * examined again.
   */
  public Stream<Candidate> unlabelled(SetFile file, String source) {
    return of(file, source, null);
  }

  /**
   * The candidate of an image of a set, unless it need not be examined again.
   *
   * @param statement what the set states about the face; read on demand
   */
  Stream<Candidate> ofSet(SetFile file, String source, Statement statement) {
    return of(file, source, statement);
  }

  private Stream<Candidate> of(SetFile file, String source, @Nullable Statement statement) {
    tally.pass();
    if (tally.isSeen(file.ref()) || !isSource(file, source)) {
      return Stream.empty();
    }
    try {
      Stated stated = statement == null ? null : statement.read();
      FaceKey key = tally.stages().time(Stage.FETCH, () -> FaceKey.ofContent(read(file)));
      return Stream.of(
          stated == null
              ? Candidate.unlabelled(
                  file.ref(), source, key, Provenance.of(file.path()), () -> decode(file, key))
              : Candidate.ofSet(file.ref(), source, key, stated, () -> decode(file, key)));
    } catch (RejectedException e) {
      tally.reject(file.ref(), e.reason(), e.why());
    } catch (IOException | UncheckedIOException e) {
      tally.reject(file.ref(), Rejection.UNREADABLE, e.toString());
    }
    return Stream.empty();
  }

  /** The candidate of an image whose key and label are in its name. */
  Stream<Candidate> named(SetFile file, String source, FaceName name, Provenance known) {
    tally.pass();
    return !tally.isSeen(file.ref()) && isSource(file, source)
        ? Stream.of(
            Candidate.named(file.ref(), source, name, known, () -> decoder.decode(readImage(file))))
        : Stream.empty();
  }

  /** Reads what a set states about a face. */
  @FunctionalInterface
  interface Statement {
    /**
     * Reads the statement.
     *
     * @throws RejectedException if the face cannot be added because of the statement
     * @throws IOException if it cannot be read
     */
    Stated read() throws IOException;
  }

  private boolean isSource(SetFile file, String source) {
    boolean right = Face.isSource(source);
    if (!right) {
      tally.reject(
          file.ref(), Rejection.WRONG_NAME, "its folder's name is not " + Face.SOURCE_FORM);
    }
    return right;
  }

  private byte[] read(SetFile file) throws IOException {
    try {
      return readImage(file);
    } catch (ImageRejectedException e) {
      throw RejectedException.of(e);
    }
  }

  private byte[] readImage(SetFile file) throws ImageRejectedException, IOException {
    try (InputStream in = file.content().open()) {
      return decoder.read(in);
    }
  }

  /** Reads the image again, because the images of many waiting files would fill the memory. */
  private FaceImage decode(SetFile file, FaceKey key) throws ImageRejectedException, IOException {
    byte[] bytes = readImage(file);
    if (!FaceKey.ofContent(bytes).equals(key)) {
      throw new IOException("it changed while it was read");
    }
    return decoder.decode(bytes);
  }
}
