package rest.fakeface.bundle;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The stream of a bundle, which remembers whether the sender disconnected. */
final class Transfer extends FilterInputStream {

  private boolean broken;

  Transfer(InputStream in) {
    super(in);
  }

  boolean isBroken() {
    return broken;
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      broken = true;
      throw e;
    }
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    try {
      return super.read(bytes, from, count);
    } catch (IOException e) {
      broken = true;
      throw e;
    }
  }
}
