package rest.fakeface.harvest.sets;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Concatenates streams, each of which is opened when the previous one ends. A flattened stream of
 * streams would read each to its end before returning its first element.
 */
final class ChainedStreams<T> implements Iterator<T>, AutoCloseable {

  private final Iterator<Supplier<Stream<T>>> rest;
  private @Nullable Stream<T> open;
  private Iterator<T> elements = Collections.emptyIterator();

  private ChainedStreams(Iterator<Supplier<Stream<T>>> rest) {
    this.rest = rest;
  }

  /** The elements of all streams; the caller closes it. */
  static <T> Stream<T> of(Iterator<Supplier<Stream<T>>> streams) {
    ChainedStreams<T> chain = new ChainedStreams<>(streams);
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(chain, 0), false)
        .onClose(chain::close);
  }

  @Override
  public boolean hasNext() {
    while (!elements.hasNext()) {
      close();
      if (!rest.hasNext()) {
        return false;
      }
      Stream<T> next = rest.next().get();
      open = next;
      elements = next.iterator();
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return elements.next();
  }

  @Override
  public void close() {
    elements = Collections.emptyIterator();
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
