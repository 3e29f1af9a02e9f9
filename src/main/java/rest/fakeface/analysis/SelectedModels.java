package rest.fakeface.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The models that the settings name, described but not open. */
record SelectedModels(DetectorModel detector, EstimatorModel estimator) {

  /**
   * The models of the settings.
   *
   * @throws ModelMissingException when a descriptor is missing
   * @throws UnfitModelException when a descriptor is not as it must be, or the two do not go
   *     together
   */
  static SelectedModels of(AnalysisSettings settings) throws ModelMissingException {
    Path directory = settings.directory();
    DetectorModel detector = DetectorModel.of(DescriptorFile.read(directory, settings.detector()));
    EstimatorModel estimator = EstimatorModel.of(DescriptorFile.read(directory, settings.model()));
    for (EstimatorModel.Part part : List.of(estimator.gender(), estimator.age())) {
      if (part.isAligned() && !detector.decoder().landmarks()) {
        throw part.descriptor()
            .wrong(
                "crop",
                "box or whole, because the detector "
                    + settings.detector()
                    + " gives no landmarks; or five-point with one that does");
      }
    }
    return new SelectedModels(detector, estimator);
  }

  /** The files of the networks, each once. */
  List<Path> files() {
    return Stream.of(detector.file(), estimator.gender().file(), estimator.age().file())
        .distinct()
        .toList();
  }

  /** Complains of files that are missing. */
  void requireFiles() throws ModelMissingException {
    String missing =
        files().stream()
            .filter(file -> !Files.isRegularFile(file))
            .map(Path::toString)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new ModelMissingException(
          "Missing model " + missing + ": put it there; the README says where it is published");
    }
  }
}
