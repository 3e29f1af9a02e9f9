package rest.fakeface.resilience;

import java.io.IOException;
import java.util.Random;
import rest.fakeface.support.Wire;

/** A line to a port of this machine, which can be cut and can make nonsense of what comes back. */
final class BrokenWire extends Wire<BrokenWire.State> {

  /** What the line does with what it carries. */
  enum State {
    WHOLE,
    /** What comes back is noise. */
    NOISY,
    /** Connections end, and new ones too. */
    CUT
  }

  private static final Random NOISE = new Random(11);

  /** A whole line to a port. */
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
