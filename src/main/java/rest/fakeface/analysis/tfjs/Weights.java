package rest.fakeface.analysis.tfjs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The weights of a network by their names. */
final class Weights {

  /** The maximum size in bytes; the known networks have up to seven megabytes. */
  private static final long MOST_BYTES = 16_000_000;

  private final Map<String, Tensor> tensors;

  Weights(Map<String, Tensor> tensors) {
    this.tensors = tensors;
  }

  /**
   * Reads the weights that a manifest describes.
   *
   * @param binaries the files to which it may refer
   * @throws IOException if a file cannot be read
   * @throws UnfitWeightsException if the files do not match the manifest
   */
  static Weights read(Path manifest, List<Path> binaries) throws IOException {
    Map<String, Path> named =
        binaries.stream()
            .collect(
                Collectors.toMap(
                    file -> String.valueOf(file.getFileName()), file -> file, (one, same) -> one));
    Map<String, Tensor> tensors = new HashMap<>();
    for (WeightsManifest.Group group : WeightsManifest.read(manifest).groups()) {
      ByteBuffer bytes = bytes(group, named);
      for (WeightEntry weight : group.weights()) {
        tensors.put(weight.name(), weight.read(bytes));
      }
    }
    return new Weights(tensors);
  }

  /**
   * Returns a weight with a number of dimensions.
   *
   * @throws UnfitWeightsException if there is none
   */
  Tensor get(String name, int dimensions) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new UnfitWeightsException("the manifest has no weight " + name);
    }
    if (tensor.shape().size() != dimensions) {
      throw new UnfitWeightsException(
          "shape of " + name + " is " + tensor.shape() + "; accepted: " + dimensions + " sizes");
    }
    return tensor;
  }

  /** Reads the files of a group, whose total size must be that of its weights. */
  private static ByteBuffer bytes(WeightsManifest.Group group, Map<String, Path> binaries)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long size = 0;
    for (String name : group.files()) {
      Path file = binaries.get(name);
      if (file == null) {
        throw new UnfitWeightsException(
            "paths in the manifest has " + name + "; accepted: " + binaries.keySet());
      }
      size += Files.size(file);
      // The size is checked before the file is read into memory.
      if (size <= Math.min(MOST_BYTES, group.bytes())) {
        bytes.writeBytes(Files.readAllBytes(file));
      }
    }
    String files = String.join(", ", group.files()) + " has " + size + " bytes; accepted: ";
    if (size > MOST_BYTES) {
      throw new UnfitWeightsException(files + "up to " + MOST_BYTES);
    }
    if (size != group.bytes() || bytes.size() != size) {
      throw new UnfitWeightsException(files + group.bytes() + ", as the manifest says");
    }
    return ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
  }
}
