package rest.fakeface.api.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import rest.fakeface.api.ImageSequence;
import rest.fakeface.http.transfer.LazyBody;

/** The people of a table who got a face, with their photographs, in a format for directories. */
final class PeopleBody extends LazyBody {

  private final ImageSequence photographs;
  private final List<MatchedRow> rows;
  private final PeopleForm form;
  private int next;

  /**
   * People.
   *
   * @param photographs the photographs of all rows in order
   */
  PeopleBody(ImageSequence photographs, List<MatchedRow> rows, PeopleForm form) {
    this.photographs = photographs;
    this.rows = rows;
    this.form = form;
  }

  @Override
  public boolean isNextReady(Runnable later) {
    return photographs.isReady(later);
  }

  @Override
  public boolean makeNext(OutputStream out) throws IOException {
    if (next == 0) {
      out.write(form.head());
    }
    if (next == rows.size()) {
      return false;
    }
    MatchedRow row = rows.get(next++);
    byte[] photograph = read(photographs.next());
    if (row.match() != null) {
      out.write(form.person(PeopleForm.Named.of(row.row()), photograph));
    }
    return next < rows.size();
  }

  private static byte[] read(Optional<SeekableByteChannel> image) throws IOException {
    if (image.isEmpty()) {
      return new byte[0];
    }
    try (InputStream bytes = Channels.newInputStream(image.get())) {
      return bytes.readAllBytes();
    }
  }

  @Override
  public void close() {
    photographs.close();
  }
}
