package rest.fakeface.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.DocumentedFace;

/**
 * Writes a bundle. It holds one block with its images in memory, because the checksums come first
 * and must be those of exactly the bytes that are written.
 */
final class BundleWriter {

  /** The number of bytes of images from which a block is written. */
  private static final int BLOCK_BYTES = 32 * 1024 * 1024;

  private final TarArchiveOutputStream tar;
  private final ByteArrayOutputStream list = new ByteArrayOutputStream();
  private final Map<String, byte[]> images = new LinkedHashMap<>();
  private int block = 1;
  private int faces;
  private long bytes;
  private long facesWritten;
  private long imagesWritten;

  BundleWriter(OutputStream out) throws IOException {
    tar = new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name());
    write(BundleFormat.HEADER, BundleFormat.header());
  }

  /** Adds a face, without an image if that is hosted elsewhere or missing. */
  void add(DocumentedFace face, byte @Nullable [] image) throws IOException {
    if (faces == 0) {
      list.writeBytes(FaceList.header());
    }
    list.writeBytes(FaceList.line(face));
    faces++;
    if (image != null) {
      images.put(BundleFormat.image(block, face.face().name()), image);
      bytes += image.length;
    }
    if (faces == BundleFormat.BLOCK_FACES
        || bytes >= BLOCK_BYTES
        || list.size() >= BundleFormat.MOST_TEXT / 2) {
      writeBlock();
    }
  }

  /** Writes the remaining block and the end. */
  void finish() throws IOException {
    if (faces > 0) {
      writeBlock();
    }
    write(BundleFormat.END, BundleFormat.end(block - 1, facesWritten, imagesWritten));
    tar.finish();
    tar.flush();
  }

  long faces() {
    return facesWritten;
  }

  long images() {
    return imagesWritten;
  }

  private void writeBlock() throws IOException {
    byte[] lines = list.toByteArray();
    Checksums sums = new Checksums();
    sums.add(BundleFormat.list(block), lines);
    images.forEach(sums::add);
    write(BundleFormat.sums(block), sums.toBytes());
    write(BundleFormat.list(block), lines);
    for (Map.Entry<String, byte[]> image : images.entrySet()) {
      write(image.getKey(), image.getValue());
    }
    facesWritten += faces;
    imagesWritten += images.size();
    block++;
    faces = 0;
    list.reset();
    images.clear();
    bytes = 0;
  }

  private void write(String name, byte[] content) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(content.length);
    // The same catalog gives the same bytes, whenever it is exported.
    entry.setModTime(0);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }
}
