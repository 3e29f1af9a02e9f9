package rest.fakeface.bundle;

import static rest.fakeface.support.Faces.documented;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.TestImages;
import rest.fakeface.image.Variant;
import rest.fakeface.intake.TestIntake;
import rest.fakeface.intake.TestLists;
import rest.fakeface.refresh.TestRefresh;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.support.TestSettings;
import rest.fakeface.work.StopSignal;

/** A fakeface without a server that exports and imports bundles. */
@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
public final class BundleNode {

  final FaceSelector selector = new FaceSelector();
  final StopSignal end = new StopSignal();
  final ImageStore images;
  final BundleImport bundles = new BundleImport();
  private final BundleExport export = new BundleExport();
  private final Path directory;
  private final Catalog catalog;

  /** Creates a node that stores its images in a directory. */
  public BundleNode(Catalog catalog, Path directory) {
    this.catalog = catalog;
    this.directory = directory;
    images = TestImages.in(directory);
    export.catalog = catalog;
    export.images = images;
    BlockImport blocks = new BlockImport();
    blocks.intake = TestIntake.of(catalog, images, TestSettings.of());
    blocks.refresh = TestRefresh.of(catalog, selector, images);
    blocks.limits = TestImages.settings(directory);
    blocks.end = end;
    bundles.blocks = blocks;
    bundles.lists = TestLists.in(directory.resolveSibling("reports"));
    hostElsewhere(false);
  }

  void hostElsewhere(boolean elsewhere) {
    bundles.blocks.settings = new BundleSettings(elsewhere);
  }

  /** Adds a face like a harvest. */
  public void add(Face face, byte[] jpeg) {
    try {
      images.put(face.name(), new ImageDecoder(TestImages.settings(directory)).decode(jpeg));
    } catch (ImageRejectedException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    catalog.add(documented(face));
  }

  /** Exports all its faces. */
  public byte[] export() throws IOException {
    ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    export.to(bundle);
    return bundle.toByteArray();
  }

  /** Imports a bundle. */
  public BundleReport take(byte[] bundle) {
    return take(new ByteArrayInputStream(bundle));
  }

  BundleReport take(InputStream bundle) {
    return bundles.from(bundle).orElseThrow();
  }

  /** The path of a face's image, which need not exist. */
  Path file(FaceName name) {
    return TestImages.file(directory, Variant.ORIGINAL.of(name));
  }

  /** Whether it has the image of a face in every variant. */
  boolean holds(FaceName name) {
    try {
      return images.holds(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The image of a face. */
  public byte[] image(FaceName name) {
    try {
      return Files.readAllBytes(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
