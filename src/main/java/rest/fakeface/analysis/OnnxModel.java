package rest.fakeface.analysis;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** An open network: runs on an image and returns the requested outputs. */
final class OnnxModel implements AutoCloseable {

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Descriptor descriptor;
  private final InputSpec spec;
  private final Map<String, Integer> asked = new LinkedHashMap<>();
  // Closing a network during a run would free memory in use and crash the server.
  private final ReadWriteLock running = new ReentrantReadWriteLock();
  private String input = "";
  private int images = 1;

  OnnxModel(OrtEnvironment environment, OrtSession session, Descriptor descriptor, InputSpec spec) {
    this.environment = environment;
    this.session = session;
    this.descriptor = descriptor;
    this.spec = spec;
  }

  /** Throws if the input does not match its specification. */
  void checkInput() throws OrtException {
    Map<String, NodeInfo> inputs = session.getInputInfo();
    String only = inputs.size() == 1 ? inputs.keySet().iterator().next() : "";
    input = spec.name().orElse(only);
    NodeInfo info = inputs.get(input);
    if (info == null) {
      throw descriptor.wrong("input.name", "one of the network's inputs " + inputs.keySet());
    }
    long[] shape = info.getInfo() instanceof TensorInfo tensor ? tensor.getShape() : new long[0];
    long[] described = spec.shape(shape.length > 0 && shape[0] > 0 ? shape[0] : 1);
    if (!isFloat(info) || !fits(shape, described)) {
      throw descriptor.unfit(
          "the network's input "
              + input
              + " is "
              + inWords(info)
              + "; accepted: float32 "
              + Arrays.toString(described));
    }
    images = (int) described[0];
  }

  Set<String> outputNames() {
    return session.getOutputNames();
  }

  /** The name of an output that is given by name or position, or is the only one. */
  Optional<String> output(Optional<String> nameOrPosition) {
    String[] names = session.getOutputNames().toArray(String[]::new);
    String wanted = nameOrPosition.orElse("0");
    if (nameOrPosition.isEmpty() && names.length > 1) {
      return Optional.empty();
    }
    return Arrays.asList(names).contains(wanted)
        ? Optional.of(wanted)
        : Optional.of(wanted)
            .filter(position -> position.matches("\\d{1,4}"))
            .map(Integer::valueOf)
            .filter(position -> position < names.length)
            .map(position -> names[position]);
  }

  /** Requests an output with a minimum number of elements per image. */
  void ask(String output, int elements) {
    NodeInfo info = outputs().get(output);
    if (info == null) {
      throw descriptor.unfit(
          "the network has no output " + output + "; it has " + session.getOutputNames());
    }
    long[] shape = info.getInfo() instanceof TensorInfo tensor ? tensor.getShape() : new long[0];
    // Negative if a dimension is unknown until the network runs.
    long size = Arrays.stream(shape).reduce(1, (a, b) -> a < 0 || b < 0 ? -1 : a * b);
    if (!isFloat(info) || (size >= 0 && size < (long) elements * images)) {
      throw descriptor.unfit(
          "the network's output "
              + output
              + " is "
              + inWords(info)
              + "; accepted: float32 with "
              + elements
              + " elements or more for each image");
    }
    asked.merge(output, elements, Math::max);
  }

  /** Creates an empty input. */
  InputTensor newInput() {
    return new InputTensor(spec, images);
  }

  /** Copies an input with its image rotated clockwise by quarter turns. */
  InputTensor turned(InputTensor image, int quarters) {
    return image.turned(quarters, images);
  }

  /**
   * Runs the network on an image.
   *
   * @throws IllegalStateException if the network is closed, fails or returns fewer elements than
   *     requested
   */
  ModelOutputs run(InputTensor image) {
    FloatBuffer samples = image.finished();
    running.readLock().lock();
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, samples, spec.shape(images));
        OrtSession.Result result = session.run(Map.of(input, tensor), asked.keySet())) {
      Map<String, float[]> answers = new HashMap<>();
      for (Map.Entry<String, OnnxValue> output : result) {
        answers.put(output.getKey(), elements(output.getKey(), output.getValue()));
      }
      return new ModelOutputs(answers);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed: " + e.getMessage(), e);
    } finally {
      running.readLock().unlock();
    }
  }

  @Override
  public void close() {
    running.writeLock().lock();
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed to close: " + e.getMessage(), e);
    } finally {
      running.writeLock().unlock();
    }
  }

  private float[] elements(String output, OnnxValue value) {
    FloatBuffer all = value instanceof OnnxTensor tensor ? tensor.getFloatBuffer() : null;
    int count = all == null ? 0 : all.remaining() / images;
    if (all == null || count < asked.getOrDefault(output, 0)) {
      throw new IllegalStateException(
          "output " + output + " has " + count + " elements, not the " + asked.get(output));
    }
    float[] elements = new float[count];
    all.get(elements);
    return elements;
  }

  private Map<String, NodeInfo> outputs() {
    try {
      return session.getOutputInfo();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isFloat(NodeInfo info) {
    return info.getInfo() instanceof TensorInfo tensor && tensor.type == OnnxJavaType.FLOAT;
  }

  private static String inWords(NodeInfo info) {
    return info.getInfo() instanceof TensorInfo tensor
        ? (isFloat(info) ? "float32" : tensor.type.toString().toLowerCase(Locale.ROOT))
            + " "
            + Arrays.toString(tensor.getShape())
        : "no tensor";
  }

  /** Whether a shape equals the specified one in all fixed dimensions. */
  private static boolean fits(long[] shape, long[] described) {
    if (shape.length != described.length) {
      return false;
    }
    for (int i = 0; i < shape.length; i++) {
      if (shape[i] >= 0 && shape[i] != described[i]) {
        return false;
      }
    }
    return true;
  }
}
