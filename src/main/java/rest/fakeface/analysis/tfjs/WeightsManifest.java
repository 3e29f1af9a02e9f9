package rest.fakeface.analysis.tfjs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The weights in each binary file, as described by {@code NAME-weights_manifest.json}.
 *
 * @param groups the groups of weights in their order
 */
record WeightsManifest(List<Group> groups) {

  /** The maximum size in bytes; the known manifests have up to 72 kilobytes. */
  private static final int MOST_BYTES = 1_000_000;

  /**
   * Weights that are stored consecutively in the concatenation of some files.
   *
   * @param files the files' names as written in the manifest
   */
  record Group(List<String> files, List<WeightEntry> weights) {

    /** The size of the files together, in bytes. */
    long bytes() {
      return weights.stream().mapToLong(WeightEntry::bytes).sum();
    }
  }

  /**
   * Reads a manifest.
   *
   * @throws IOException if it cannot be read
   * @throws UnfitWeightsException if it is not a manifest
   */
  static WeightsManifest read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new UnfitWeightsException("the manifest has more than " + MOST_BYTES + " bytes");
    }
    return ManifestJson.parse(Files.readString(file));
  }
}
