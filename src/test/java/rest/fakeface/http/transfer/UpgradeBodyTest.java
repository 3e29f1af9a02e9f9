package rest.fakeface.http.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpgradeBodyTest {

  private static final String CHUNKS = "3\r\nabc\r\nA;x=\"y\"\r\n0123\r\n5678\r\n0\r\nB: c\r\n\r\n";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7, 100})
  void chunksAreDecodedHoweverTheyArrive(int atOnce) throws IOException {
    assertThat(read(CHUNKS + "GET / HTTP/1.1\r\n", -1, atOnce)).isEqualTo("abc0123\r\n5678");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 100})
  void bodyEndsByItsLength(int atOnce) throws IOException {
    assertThat(read("abc\r\nGET / HTTP/1.1\r\n", 3, atOnce)).isEqualTo("abc");
  }

  @Test
  void bodyThatIsCutOffIsNotComplete() {
    UpgradeBody body = new UpgradeBody(new Arriving("3\r\nab", 100), -1);

    assertThat(body.isFinished()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x\r\n", "-1\r\n", "99999999999999999\r\n", ";a\r\n"})
  void malformedSizeIsRefused(String chunk) {
    assertThatThrownBy(() -> read(chunk, -1, 100)).isInstanceOf(IOException.class);
  }

  @Test
  void endlessLineIsRefused() {
    assertThatThrownBy(() -> read("1;" + "a".repeat(2_000), -1, 100))
        .isInstanceOf(IOException.class);
  }

  /** Reads a body as if it arrived in parts. */
  private static String read(String wire, long length, int atOnce) throws IOException {
    UpgradeBody body = new UpgradeBody(new Arriving(wire, atOnce), length);
    StringBuilder text = new StringBuilder();
    byte[] part = new byte[200];
    while (!body.isFinished()) {
      int count = body.read(part, 50, 100);
      text.append(new String(part, 50, Math.max(0, count), StandardCharsets.US_ASCII));
    }
    assertThat(body.available()).isZero();
    assertThat(body.read()).isEqualTo(-1);
    return text.toString();
  }

  /** A stream of a server, which never ends by itself. */
  private static final class Arriving extends ServletInputStream {

    private final ByteArrayInputStream wire;
    private final int atOnce;

    Arriving(String wire, int atOnce) {
      this.wire = new ByteArrayInputStream(wire.getBytes(StandardCharsets.US_ASCII));
      this.atOnce = atOnce;
    }

    @Override
    public int read(byte[] target, int start, int count) {
      return wire.read(target, start, Math.min(count, atOnce));
    }

    @Override
    public int read() {
      return wire.read();
    }

    @Override
    public int available() {
      return wire.available();
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("not used");
    }
  }
}
