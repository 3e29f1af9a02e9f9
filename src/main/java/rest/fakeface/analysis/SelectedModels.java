package rest.fakeface.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rest.fakeface.settings.WrongSettingException;

/**
 * The models that the settings name, described but not open.
 *
 * @param files the files of their networks, each once
 */
record SelectedModels(DetectorModel detector, EstimatorModel estimator, List<NetworkFile> files) {

  /**
   * The models of the settings.
   *
   * @throws ModelMissingException when a descriptor is missing
   * @throws UnfitModelException when a descriptor is not as it must be, or the two do not go
   *     together
   * @throws WrongSettingException when there are more or fewer URLs than files
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
    return new SelectedModels(detector, estimator, files(detector, estimator, settings));
  }

  private static List<NetworkFile> files(
      DetectorModel detector, EstimatorModel estimator, AnalysisSettings settings) {
    List<Path> estimators =
        Stream.of(estimator.gender().file(), estimator.age().file()).distinct().toList();
    return Stream.concat(
            NetworkFile.of(
                List.of(detector.file()),
                AnalysisSettings.DETECTOR + ".url",
                settings.detectorOrigins()),
            NetworkFile.of(estimators, AnalysisSettings.MODEL + ".url", settings.modelOrigins()))
        .toList();
  }

  /** Complains of files that are missing or not the ones that are meant. */
  void requireFiles() throws ModelMissingException {
    List<String> missing = new ArrayList<>();
    for (NetworkFile file : files) {
      if (!isThere(file)) {
        missing.add(file.remedy());
      }
    }
    if (!missing.isEmpty()) {
      throw new ModelMissingException(
          "Missing model "
              + String.join(", ", missing)
              + "; docs/faces.md says where models are published");
    }
  }

  private static boolean isThere(NetworkFile file) throws ModelMissingException {
    try {
      return file.isThere();
    } catch (IOException e) {
      throw new ModelMissingException(
          "Model " + file.name() + " in fakeface.analysis.directory cannot be read");
    }
  }
}
