package rest.fakeface.analysis;

import java.util.Map;

/**
 * What a network answers to an image.
 *
 * @param outputs by the output's name, its elements for that image
 */
record ModelOutputs(Map<String, float[]> outputs) {

  /** The elements of an output that was asked for. */
  float[] elements(String output) {
    float[] elements = outputs.get(output);
    if (elements == null) {
      throw new IllegalStateException("output " + output + " was not asked for");
    }
    return elements;
  }
}
