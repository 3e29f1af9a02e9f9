package rest.fakeface.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.FaceName;
import rest.fakeface.intake.RejectedException;
import rest.fakeface.intake.Rejection;

/**
 * Reads a bundle block by block and image by image, and verifies each before it returns it. An
 * entry that the checksums do not list at its place ends the reading; if an image is damaged,
 * missing or too large, only that image is rejected.
 */
final class BundleReader {

  private final BundleEntries entries;
  private final int mostBytes;
  private Checksums sums = new Checksums();
  private Set<String> ahead = new HashSet<>();
  private int block;
  private long faces;
  private long images;

  /**
   * A bundle whose header has been read.
   *
   * @param mostBytes the maximum number of bytes of an image
   * @throws BundleRefusedException if it is not a bundle, or has another version
   */
  BundleReader(InputStream in, int mostBytes) throws BundleRefusedException {
    this.mostBytes = mostBytes;
    entries = new BundleEntries(in);
    BundleFormat.checkHeader(entries.read(BundleFormat.HEADER, BundleFormat.MOST_TEXT));
  }

  /**
   * The faces of the next block, whose images must be read in this order; empty at the end.
   *
   * @throws BundleRefusedException if it cannot be trusted
   */
  List<DocumentedFace> nextBlock() throws BundleRefusedException {
    if (entries.isNext(BundleFormat.END)) {
      end();
      return List.of();
    }
    block++;
    String list = BundleFormat.list(block);
    sums = Checksums.parse(BundleFormat.sums(block), text(BundleFormat.sums(block)));
    byte[] content = text(list);
    if (!sums.agree(list, content)) {
      throw new BundleRefusedException(list + " does not match its checksum");
    }
    List<DocumentedFace> listed = FaceList.parse(list, content);
    check(listed, list);
    return listed;
  }

  /**
   * The image of the block's next face; null if it has none.
   *
   * @throws RejectedException if it is missing, too large or does not match its checksum
   */
  byte @Nullable [] image(FaceName face) throws IOException {
    String file = BundleFormat.image(block, face);
    if (!ahead.remove(file)) {
      return null;
    }
    if (isPassedOver()) {
      throw new RejectedException(Rejection.NO_IMAGE, "its image is missing in the bundle");
    }
    if (entries.isNextLargerThan(mostBytes)) {
      entries.skip();
      throw new RejectedException(Rejection.TOO_LARGE, "has more than " + mostBytes + " bytes");
    }
    byte[] image = entries.read(file, mostBytes);
    if (!sums.agree(file, image)) {
      throw new RejectedException(Rejection.TAMPERED, "does not match its checksum");
    }
    return image;
  }

  /** Whether the next entry is listed at a later place. */
  private boolean isPassedOver() {
    return ahead.contains(entries.next())
        || entries.isNext(BundleFormat.sums(block + 1))
        || entries.isNext(BundleFormat.END);
  }

  private byte[] text(String name) throws BundleRefusedException {
    return entries.read(name, BundleFormat.MOST_TEXT);
  }

  /** Whether the checksums list only images of these faces, each face once. */
  private void check(List<DocumentedFace> listed, String list) throws BundleRefusedException {
    Set<String> files = new HashSet<>(Set.of(list));
    for (DocumentedFace each : listed) {
      FaceName face = each.face().name();
      if (!files.add(BundleFormat.image(block, face))) {
        throw new BundleRefusedException(list + " has " + face + " twice");
      }
    }
    if (listed.isEmpty() || !files.containsAll(sums.digests().keySet())) {
      throw new BundleRefusedException(BundleFormat.sums(block) + " does not match " + list);
    }
    ahead = new HashSet<>(sums.digests().keySet());
    ahead.remove(list);
    faces += listed.size();
    images += ahead.size();
  }

  private void end() throws BundleRefusedException {
    byte[] end = text(BundleFormat.END);
    if (!Arrays.equals(end, BundleFormat.end(block, faces, images))) {
      throw new BundleRefusedException(
          BundleFormat.END + " does not match the blocks, faces or images of the bundle");
    }
    entries.finish();
  }
}
