package rest.fakeface.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageRejectedException;

/** The image of a candidate, read on demand. */
@FunctionalInterface
public interface Picture {

  /**
   * Reads and decodes the image.
   *
   * @throws ImageRejectedException if it is not an acceptable image
   * @throws RejectedException if it cannot be accepted for another reason
   * @throws IOException if it cannot be read
   */
  FaceImage decode() throws ImageRejectedException, IOException;

  /** The bytes of the image if they are in memory, otherwise null. */
  default byte @Nullable [] bytes() {
    return null;
  }

  /** Creates a picture from bytes in memory. */
  static Picture of(byte[] bytes, ImageDecoder decoder) {
    return new Picture() {
      @Override
      public FaceImage decode() throws ImageRejectedException, IOException {
        return decoder.decode(decoder.read(new ByteArrayInputStream(bytes)));
      }

      @Override
      public byte[] bytes() {
        return bytes;
      }
    };
  }
}
