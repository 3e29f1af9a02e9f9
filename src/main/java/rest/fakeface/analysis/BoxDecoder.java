package rest.fakeface.analysis;

import java.util.List;
import java.util.Map;

/** How faces are read from the outputs of a detector. */
interface BoxDecoder {

  /** The outputs that it reads and how many elements of each there must be. */
  Map<String, Integer> outputs();

  /** Whether the faces have landmarks. */
  boolean landmarks();

  /**
   * The faces of a minimum score, in pixels of the network's input, each maybe several times.
   *
   * @throws IllegalStateException when the outputs are not as they must be
   */
  List<DetectedFace> decode(ModelOutputs outputs, float minimum);
}
