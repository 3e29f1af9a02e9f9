package rest.fakeface.analysis;

import java.util.List;
import java.util.Map;

/** Reads faces from the outputs of a detector. */
interface BoxDecoder {

  /** The outputs that it reads, with the number of elements that each must have. */
  Map<String, Integer> outputs();

  /** Whether the faces have landmarks. */
  boolean landmarks();

  /**
   * Reads the faces of a minimum score, in pixels of the network's input. A face may occur several
   * times.
   *
   * @throws IllegalStateException if the outputs do not have the required form
   */
  List<DetectedFace> decode(ModelOutputs outputs, float minimum);
}
