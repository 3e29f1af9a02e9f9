package rest.fakeface.analysis;

import rest.fakeface.image.FaceImage;

/**
 * Predicts the gender or the age of a face with an open network.
 *
 * @param part how the value is estimated
 * @param model the network
 * @param output the name of the output that is read
 */
record Prediction(EstimatorModel.Part part, OnnxModel model, String output) {

  static Prediction of(EstimatorModel.Part part, OnnxModel model) {
    String output =
        model
            .output(part.output())
            .orElseThrow(
                () ->
                    part.descriptor()
                        .wrong(
                            "output",
                            "one of the network's outputs "
                                + model.outputNames()
                                + " or its position from 0 on"));
    model.ask(output, part.index() + part.decoder().length());
    return new Prediction(part, model, output);
  }

  /** Runs the network on a face. */
  ModelOutputs run(FaceImage image, DetectedFace face) {
    InputTensor input = model.newInput();
    boolean black = part.crop().border() == Border.BLACK;
    if (part.isAligned()) {
      Alignment.draw(image, face.landmarks(), black, part.input(), input);
    } else {
      Placement place = part.input().place(part.crop().region(image, face.box()));
      Resampling.draw(image, place, black, part.input(), input);
    }
    return model.run(input);
  }

  /**
   * Reads the value from the outputs of a run.
   *
   * @throws IllegalStateException if it is not a finite number
   */
  double read(ModelOutputs outputs) {
    double measure = part.decoder().decode(outputs.elements(output), part.index());
    if (!Double.isFinite(measure)) {
      throw new IllegalStateException("output " + output + " gives " + measure);
    }
    return measure;
  }
}
