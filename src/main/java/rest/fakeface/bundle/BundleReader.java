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
 * A bundle that is being read, block by block and image by image, each verified before it is handed
 * out. What the checksums do not list, or not there, ends the reading; an image that is damaged,
 * missing or too large is rejected alone.
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
   * @param mostBytes the most bytes that an image may have
   * @throws BundleRefusedException when it is none, or one of another version
   */
  BundleReader(InputStream in, int mostBytes) throws BundleRefusedException {
    this.mostBytes = mostBytes;
    entries = new BundleEntries(in);
    BundleFormat.checkHeader(entries.read(BundleFormat.HEADER, BundleFormat.MOST_TEXT));
  }

  /**
   * The faces of the next block, whose images are to be read in this order; none at the end.
   *
   * @throws BundleRefusedException when it cannot be trusted
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
      throw new BundleRefusedException(list + " is not what its checksum says");
    }
    List<DocumentedFace> listed = FaceList.parse(list, content);
    check(listed, list);
    return listed;
  }

  /**
   * The image of the block's next face; null when it has none.
   *
   * @throws RejectedException when it is missing, too large or not what its checksum says
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
      throw new RejectedException(Rejection.TAMPERED, "is not what its checksum says");
    }
    return image;
  }

  /** Whether the next entry is one that comes later. */
  private boolean isPassedOver() {
    return ahead.contains(entries.next())
        || entries.isNext(BundleFormat.sums(block + 1))
        || entries.isNext(BundleFormat.END);
  }

  private byte[] text(String name) throws BundleRefusedException {
    return entries.read(name, BundleFormat.MOST_TEXT);
  }

  /** Whether the checksums list images of these faces only, each face standing there once. */
  private void check(List<DocumentedFace> listed, String list) throws BundleRefusedException {
    Set<String> files = new HashSet<>(Set.of(list));
    for (DocumentedFace each : listed) {
      FaceName face = each.face().name();
      if (!files.add(BundleFormat.image(block, face))) {
        throw new BundleRefusedException(list + " has " + face + " twice");
      }
    }
    if (listed.isEmpty() || !files.containsAll(sums.digests().keySet())) {
      throw new BundleRefusedException(BundleFormat.sums(block) + " does not agree with " + list);
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
          BundleFormat.END + " counts other blocks, faces or images than came");
    }
    entries.finish();
  }
}
