package rest.fakeface.analysis.tfjs;

/** The networks whose graph is built in, so that their weights suffice to build a model. */
public enum TfjsGraph {
  /**
   * Estimates age and gender: outputs {@code age}, in years, and {@code gender}, male and female.
   */
  AGE_GENDER,
  /**
   * Estimates age and gender: outputs {@code age}, the probability of each age from 0 to 99, and
   * {@code gender}, the probability of male.
   */
  FACERES,
  /**
   * Detects faces: output {@code anchors}, with five boxes per cell, each with x, y, width, height
   * and score.
   */
  TINY_FACE_DETECTOR;

  /** Builds the ONNX model from the weights. */
  byte[] model(Weights weights) {
    GraphBuilder builder = new GraphBuilder(weights);
    switch (this) {
      case AGE_GENDER -> AgeGenderGraph.build(builder);
      case FACERES -> FaceResGraph.build(builder);
      case TINY_FACE_DETECTOR -> TinyFaceDetectorGraph.build(builder);
    }
    return builder.model();
  }
}
