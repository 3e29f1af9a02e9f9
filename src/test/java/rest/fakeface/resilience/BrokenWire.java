package rest.fakeface.resilience;

import java.io.IOException;
import java.util.Random;
import rest.fakeface.support.Wire;

/** A proxy to a port of this machine that can be disconnected and can corrupt answers. */
final class BrokenWire extends Wire<BrokenWire.State> {

  /** The behaviour of the proxy. */
  enum State {
    WHOLE,
    /** Answers are replaced by noise. */
    NOISY,
    /** Connections are closed. */
    CUT
  }

  private static final Random NOISE = new Random(11);

  /** Starts a working proxy to a port. */
  BrokenWire(int target) {
    super(target, State.WHOLE, State.CUT);
  }

  @Override
  protected boolean carry(Load load, State state) throws IOException {
    if (load.back() && state == State.NOISY) {
      NOISE.nextBytes(load.bytes());
    }
    load.deliver();
    return true;
  }
}
