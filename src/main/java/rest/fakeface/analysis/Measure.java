package rest.fakeface.analysis;

import rest.fakeface.image.FaceImage;

/**
 * One measure of a face, gender or age, whose network is open.
 *
 * @param part how it is taken
 * @param network the network that gives it
 * @param output the name of the output that it is read from
 */
record Measure(EstimatorModel.Part part, Network network, String output) {

  static Measure of(EstimatorModel.Part part, Network network) {
    String output =
        network
            .output(part.output())
            .orElseThrow(
                () ->
                    part.descriptor()
                        .wrong(
                            "output",
                            "one of the network's outputs "
                                + network.outputNames()
                                + " or its position from 0 on"));
    network.ask(output, part.index() + part.decoder().length());
    return new Measure(part, network, output);
  }

  /** What the network answers to a face. */
  Answer run(FaceImage image, DetectedFace face) {
    InputTensor input = network.newInput();
    boolean black = part.crop().border() == Border.BLACK;
    if (part.isAligned()) {
      Alignment.draw(image, face.landmarks(), black, part.input(), input);
    } else {
      Placement place = part.input().place(part.crop().region(image, face.box()));
      Resampling.draw(image, place, black, part.input(), input);
    }
    return network.run(input);
  }

  /**
   * The measure that an answer gives.
   *
   * @throws IllegalStateException when it is no finite number
   */
  double read(Answer answer) {
    double measure = part.decoder().decode(answer.elements(output), part.index());
    if (!Double.isFinite(measure)) {
      throw new IllegalStateException("output " + output + " gives " + measure);
    }
    return measure;
  }
}
