package rest.fakeface.analysis.tfjs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Which weights are in which binary files, as {@code NAME-weights_manifest.json} says it.
 *
 * @param groups the groups of weights in their order
 */
record WeightsManifest(List<Group> groups) {

  /** The networks that are known have some ten kilobytes. */
  private static final int MOST_BYTES = 1_000_000;

  /**
   * Weights that lie one behind the other in files that are read one behind the other.
   *
   * @param files the files' names, as the manifest has them
   */
  record Group(List<String> files, List<WeightEntry> weights) {

    /** How many bytes the files have together. */
    long bytes() {
      return weights.stream().mapToLong(WeightEntry::bytes).sum();
    }
  }

  /**
   * The manifest in a file.
   *
   * @throws IOException when it cannot be read
   * @throws UnfitWeightsException when it is no manifest
   */
  static WeightsManifest read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new UnfitWeightsException("the manifest has more than " + MOST_BYTES + " bytes");
    }
    return ManifestJson.parse(Files.readString(file));
  }
}
