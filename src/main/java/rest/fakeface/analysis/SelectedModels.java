package rest.fakeface.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rest.fakeface.settings.WrongSettingException;

/**
 * The configured models, described but not open.
 *
 * @param files the files of their networks, without duplicates
 */
record SelectedModels(
    DetectorModel detector, List<EstimatorModel> estimators, List<OnnxFile> files) {

  /** Is in the same package as the default estimator. */
  private static final String DEFAULT_DETECTOR = "tiny-face-detector";

  private static final String OTHER_DETECTOR = "yunet";

  /**
   * Reads the configured models.
   *
   * @throws ModelMissingException if a descriptor is missing
   * @throws UnfitModelException if a descriptor is invalid, or the models cannot be combined
   * @throws WrongSettingException if the number of URLs differs from that of files
   */
  static SelectedModels of(AnalysisSettings settings) throws ModelMissingException {
    Path directory = settings.directory();
    DetectorModel detector = detector(directory, settings.detector());
    List<EstimatorModel> estimators = new ArrayList<>();
    for (String name : settings.models()) {
      EstimatorModel estimator = EstimatorModel.of(DescriptorFile.read(directory, name));
      requireLandmarks(estimator, detector);
      estimators.add(estimator);
    }
    return new SelectedModels(
        detector, List.copyOf(estimators), files(detector, estimators, settings));
  }

  private static void requireLandmarks(EstimatorModel estimator, DetectorModel detector) {
    for (EstimatorModel.Part part : List.of(estimator.gender(), estimator.age())) {
      if (part.isAligned() && !detector.decoder().landmarks()) {
        throw part.descriptor()
            .wrong(
                "crop",
                "box or whole, because the detector "
                    + detector.descriptor().name()
                    + " gives no landmarks; or five-point with one that does");
      }
    }
  }

  /** The detector with a name; if the name is empty, the first default whose files exist. */
  private static DetectorModel detector(Path directory, String name) throws ModelMissingException {
    if (!name.isEmpty()) {
      return DetectorModel.of(DescriptorFile.read(directory, name));
    }
    DetectorModel first = detector(directory, DEFAULT_DETECTOR);
    DetectorModel second = detector(directory, OTHER_DETECTOR);
    return first.source().isThere() || !second.source().isThere() ? first : second;
  }

  private static List<OnnxFile> files(
      DetectorModel detector, List<EstimatorModel> estimators, AnalysisSettings settings) {
    return Stream.concat(
            OnnxFile.of(
                List.of(detector.source()),
                AnalysisSettings.DETECTOR + ".url",
                settings.detectorOrigins()),
            OnnxFile.of(
                estimators.stream()
                    .flatMap(model -> Stream.of(model.gender().source(), model.age().source()))
                    .toList(),
                AnalysisSettings.MODEL + ".url",
                settings.modelOrigins()))
        .toList();
  }

  /** Throws if files are missing or do not have the expected hash. */
  void requireFiles() throws ModelMissingException {
    List<String> missing = new ArrayList<>();
    for (OnnxFile file : files) {
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

  private static boolean isThere(OnnxFile file) throws ModelMissingException {
    try {
      return file.isThere();
    } catch (IOException e) {
      throw new ModelMissingException(
          "Model " + file.name() + " in fakeface.analysis.directory cannot be read");
    }
  }
}
