package rest.fakeface.analysis;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rest.fakeface.analysis.tfjs.TfjsNetwork;
import rest.fakeface.analysis.tfjs.UnfitWeightsException;

/** The networks that are open in ONNX Runtime, so that they can be closed together. */
final class OnnxModels implements AutoCloseable {

  private final OrtEnvironment environment;
  private final int threads;
  private final List<OnnxModel> open = new ArrayList<>();

  /**
   * Creates an empty set of networks.
   *
   * @param threads the number of threads per run of a network
   * @throws UnfitModelException if ONNX Runtime does not work on this machine
   */
  OnnxModels(int threads) {
    this.threads = threads;
    try {
      environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "fakeface");
      environment.setTelemetry(false);
    } catch (LinkageError | OrtException e) {
      throw new UnfitModelException(
          "ONNX Runtime does not run on this machine: " + e.getMessage(), e);
    }
  }

  /**
   * Opens a network.
   *
   * @throws UnfitModelException if the file is not a network, or its input does not match the
   *     specification
   */
  OnnxModel open(Descriptor descriptor, OnnxSource source, InputSpec spec) {
    try (SessionOptions options = options()) {
      OrtSession session = session(source, options);
      OnnxModel model = new OnnxModel(environment, session, descriptor, spec);
      open.add(model);
      model.checkInput();
      return model;
    } catch (OrtException e) {
      // The health endpoint shows this message publicly, so it must not contain the path.
      String why = String.valueOf(e.getMessage()).replace(source.onnx().toString(), source.name());
      throw descriptor.unfit(source.name() + " cannot be opened: " + why, e);
    } catch (UnfitWeightsException e) {
      throw descriptor.unfit(source.name() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw descriptor.unfit(source.name() + " cannot be read", e);
    }
  }

  private OrtSession session(OnnxSource source, SessionOptions options)
      throws OrtException, IOException {
    TfjsNetwork published = source.inUse();
    return published == null
        ? environment.createSession(source.onnx().toString(), options)
        : environment.createSession(published.toOnnx(), options);
  }

  @Override
  public void close() {
    open.forEach(OnnxModel::close);
    open.clear();
  }

  private SessionOptions options() throws OrtException {
    SessionOptions options = new SessionOptions();
    options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
    options.setInterOpNumThreads(1);
    options.setIntraOpNumThreads(threads);
    // Threads that spin while they wait would take CPU time from requests.
    options.addConfigEntry("session.intra_op.allow_spinning", "0");
    options.addConfigEntry("session.inter_op.allow_spinning", "0");
    return options;
  }
}
