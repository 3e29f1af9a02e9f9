package rest.fakeface.analysis.tfjs;

/** A network whose graph is known, so that its weights alone make a model. */
public enum TfjsGraph {
  /** Age and gender: outputs {@code age}, in years, and {@code gender}, male and female. */
  AGE_GENDER,
  /** Faces: output {@code anchors}, for each cell five boxes of x, y, width, height and score. */
  TINY_FACE_DETECTOR;

  /** The ONNX model of the graph with these weights. */
  byte[] model(Weights weights) {
    GraphBuilder builder = new GraphBuilder(weights);
    switch (this) {
      case AGE_GENDER -> AgeGenderGraph.build(builder);
      case TINY_FACE_DETECTOR -> TinyFaceDetectorGraph.build(builder);
    }
    return builder.model();
  }
}
