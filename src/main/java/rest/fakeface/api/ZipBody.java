package rest.fakeface.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.Table;
import rest.fakeface.http.transfer.LazyBody;

/**
 * A ZIP of images, followed by the table that names the file of each row. The table comes last,
 * because only then is it known which images exist.
 */
public final class ZipBody extends LazyBody {

  /** The name of the table. */
  static final String TABLE = "faces.csv";

  private static final int PART_OF_IMAGE = 1 << 15;

  private static final int ROWS_AT_ONCE = 100;

  private final ImageSequence images;
  private final ZipTable table;
  private final BitSet there = new BitSet();
  private @Nullable ZipOutputStream zip;
  private @Nullable InputStream image;
  private @Nullable CSVPrinter lines;
  private int nextImage;
  private int nextRow;

  /**
   * An archive.
   *
   * @param images the images of the rows in order
   */
  public ZipBody(ImageSequence images, ZipTable table) {
    this.images = images;
    this.table = table;
  }

  @Override
  public boolean isNextReady(Runnable later) {
    return image != null || nextImage == table.count() || images.isReady(later);
  }

  @Override
  public boolean makeNext(OutputStream out) throws IOException {
    if (zip == null) {
      zip = new ZipOutputStream(out);
      // Images are compressed already.
      zip.setLevel(Deflater.NO_COMPRESSION);
    }
    if (image != null) {
      copy(image, zip);
    } else if (nextImage < table.count()) {
      begin(images.next(), zip);
    } else {
      return writeRows(zip);
    }
    return true;
  }

  private void begin(Optional<SeekableByteChannel> next, ZipOutputStream archive)
      throws IOException {
    if (next.isPresent()) {
      image = Channels.newInputStream(next.get());
      there.set(nextImage);
      archive.putNextEntry(new ZipEntry(table.files().apply(nextImage)));
    }
    nextImage++;
  }

  private void copy(InputStream from, ZipOutputStream archive) throws IOException {
    byte[] part = from.readNBytes(PART_OF_IMAGE);
    archive.write(part);
    if (part.length < PART_OF_IMAGE) {
      from.close();
      image = null;
      archive.closeEntry();
    }
  }

  private boolean writeRows(ZipOutputStream archive) throws IOException {
    CSVPrinter printer = lines == null ? beginTable(archive) : lines;
    lines = printer;
    for (int end = Math.min(table.count(), nextRow + ROWS_AT_ONCE); nextRow < end; nextRow++) {
      List<Object> values = new ArrayList<>(table.values().apply(nextRow));
      values.add(there.get(nextRow) ? table.files().apply(nextRow) : "");
      printer.printRecord(values);
    }
    printer.flush();
    if (nextRow < table.count()) {
      return true;
    }
    archive.closeEntry();
    archive.finish();
    return false;
  }

  private CSVPrinter beginTable(ZipOutputStream archive) throws IOException {
    archive.setLevel(Deflater.DEFAULT_COMPRESSION);
    archive.putNextEntry(new ZipEntry(TABLE));
    Writer text = new BufferedWriter(new OutputStreamWriter(archive, StandardCharsets.UTF_8));
    List<String> columns = new ArrayList<>(table.columns());
    columns.add(ZipTable.FILE);
    return Table.printer(text, columns, table.dialect(), table.marked());
  }

  @Override
  public void close() throws IOException {
    images.close();
    if (image != null) {
      image.close();
    }
  }
}
