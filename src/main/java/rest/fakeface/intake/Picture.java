package rest.fakeface.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageRejectedException;

/** The image of a candidate, read when it is asked for. */
@FunctionalInterface
public interface Picture {

  /**
   * Reads and decodes the image.
   *
   * @throws ImageRejectedException when it cannot be taken for what it is
   * @throws RejectedException when it cannot be taken for another reason
   * @throws IOException when it cannot be read
   */
  FaceImage decode() throws ImageRejectedException, IOException;

  /** The bytes of the image, where they are in memory; null where they have to be read. */
  default byte @Nullable [] bytes() {
    return null;
  }

  /** An image that is in memory. */
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
