package rest.fakeface.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import rest.fakeface.support.MemoryCatalog;

/** A bundle of all {@link Carried} faces that can be modified. */
final class CarriedBundle {

  static final String SUMS = "000001/SHA256SUMS";
  static final String LIST = "000001/faces.csv";
  static final String FIRST = "000001/" + Carried.LABELLED.name();
  static final String SECOND = "000001/" + Carried.ODD.name();
  static final String LAST = "000001/" + Carried.LEGACY.name();
  static final String END = "end.properties";

  final byte[] bundle;
  final Tar tar;

  CarriedBundle(Path directory) throws IOException {
    bundle = Carried.into(new BundleNode(new MemoryCatalog(), directory.resolve("here"))).export();
    tar = new Tar(bundle);
  }

  /** Replaces the list, updates its checksum, and removes the images. */
  void relist(String list) {
    Checksums sums = new Checksums();
    sums.add(LIST, list.getBytes(StandardCharsets.UTF_8));
    tar.put(LIST, list);
    tar.put(SUMS, sums.toBytes());
  }

  /** Replaces an image and updates its checksum. */
  void resum(String name, byte[] content) throws BundleRefusedException {
    Checksums sums = Checksums.parse(SUMS, tar.content(SUMS));
    sums.add(name, content);
    tar.put(SUMS, sums.toBytes());
    tar.put(name, content);
  }
}
