package rest.fakeface.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.Face;

/** Builds a bundle of faces with arbitrary bytes as images. */
public final class RawBundle {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final BundleWriter writer;

  public RawBundle() {
    try {
      writer = new BundleWriter(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a face with the bytes of its image. */
  public void add(Face face, byte[] image) {
    try {
      writer.add(DocumentedFace.of(face), image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The complete bundle. */
  public byte[] bytes() {
    try {
      writer.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
