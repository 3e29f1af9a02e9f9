package rest.fakeface.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rest.fakeface.catalog.AddedPage;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.Papers;
import rest.fakeface.face.Sha256;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.Variant;
import rest.fakeface.log.Log;

/** Exports all faces that are served, page by page, so that it takes only the memory of a block. */
@ApplicationScoped
public class BundleExport {

  private static final Logger LOG = Log.of(BundleExport.class);

  private static final int PAGE = 1_000;

  @Inject Catalog catalog;
  @Inject ImageStore images;

  /**
   * Writes the bundle; the caller closes the stream. Nothing is written before the catalog has
   * answered.
   *
   * @throws IOException if an image cannot be read or the bundle cannot be written
   */
  public void to(OutputStream out) throws IOException {
    long place = 0;
    AddedPage page = catalog.arrivals(place, PAGE);
    DigestOutputStream digested = new DigestOutputStream(out, Sha256.digest());
    BundleWriter bundle = new BundleWriter(digested);
    while (page.place() != place) {
      Map<FaceKey, Papers> papers = catalog.papers(page.faces().stream().map(Face::key).toList());
      for (Face face : page.faces()) {
        Papers known = papers.getOrDefault(face.key(), Papers.of(face.evidence()));
        bundle.add(new DocumentedFace(face, known), image(face));
      }
      place = page.place();
      page = catalog.arrivals(place, PAGE);
    }
    bundle.finish();
    LOG.log(
        Level.INFO,
        "Bundle exported: {0} faces, {1} of them with an image, SHA-256 {2}",
        "" + bundle.faces(),
        "" + bundle.images(),
        HexFormat.of().formatHex(digested.getMessageDigest().digest()));
  }

  private byte @Nullable [] image(Face face) throws IOException {
    return images.read(Variant.ORIGINAL.of(face.name())).orElse(null);
  }
}
