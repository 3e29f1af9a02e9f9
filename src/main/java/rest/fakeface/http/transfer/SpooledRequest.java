package rest.fakeface.http.transfer;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A request whose body is not read from its connection. */
final class SpooledRequest extends ParkedRequest {

  private final Supplier<InputStream> body;
  private @Nullable BodyStream opened;

  private SpooledRequest(HttpServletRequest request, Supplier<InputStream> body) {
    super(request);
    this.body = body;
  }

  /** A request with a body that will be complete when it is read. */
  static SpooledRequest of(HttpServletRequest request, SpooledBody body) {
    body.attachTo(request);
    return new SpooledRequest(request, body::open);
  }

  @Override
  public ServletInputStream getInputStream() {
    if (opened == null) {
      opened = new BodyStream(body.get());
    }
    return opened;
  }

  @Override
  public BufferedReader getReader() {
    @Nullable String encoding = getCharacterEncoding();
    Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    return new BufferedReader(new InputStreamReader(getInputStream(), charset));
  }

  private static final class BodyStream extends ServletInputStream {

    private final InputStream bytes;
    private boolean finished;

    BodyStream(InputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public boolean isFinished() {
      return finished;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("The whole body is there");
    }

    @Override
    public int read() throws IOException {
      int one = bytes.read();
      finished = one < 0;
      return one;
    }

    @Override
    public int read(byte[] target, int start, int count) throws IOException {
      int read = bytes.read(target, start, count);
      finished = read < 0;
      return read;
    }

    @Override
    public int available() throws IOException {
      return bytes.available();
    }
  }
}
