package rest.fakeface.analysis;

import java.util.Map;

/**
 * The outputs of a network for an image.
 *
 * @param outputs the elements for that image by the name of the output
 */
record ModelOutputs(Map<String, float[]> outputs) {

  /** The elements of a requested output. */
  float[] elements(String output) {
    float[] elements = outputs.get(output);
    if (elements == null) {
      throw new IllegalStateException("output " + output + " was not asked for");
    }
    return elements;
  }
}
