package rest.fakeface.intake;

import java.nio.file.Path;
import rest.fakeface.analysis.FaceModels;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.image.ImageStore;
import rest.fakeface.settings.Settings;
import rest.fakeface.work.StopSignal;

/** The intake without a server. */
@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
public final class TestIntake {

  private TestIntake() {}

  /** An intake with models for faces without a label. */
  public static Intake of(
      Catalog catalog, ImageStore images, FaceModels models, Settings settings, StopSignal end) {
    Labeller labeller = new Labeller();
    labeller.models = models;
    labeller.policy = new LabelPolicy(settings);
    labeller.statedPolicy = new StatedPolicy(settings);
    labeller.end = end;
    Intake intake = new Intake();
    intake.catalog = catalog;
    intake.images = images;
    intake.limits = new ImageSettings(Path.of("unused"), 1_000_000, 2_000_000, false);
    intake.labeller = labeller;
    return intake;
  }

  /** An intake for faces with a label. */
  public static Intake of(Catalog catalog, ImageStore images, Settings settings) {
    return of(catalog, images, new FixedModels(), settings, new StopSignal());
  }
}
