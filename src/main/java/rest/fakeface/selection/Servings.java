package rest.fakeface.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import rest.fakeface.face.Serving;

/**
 * The unrecorded servings of the faces of a snapshot and of removed faces. A serving is marked as
 * recorded only after its recording; a later one of the same face remains unrecorded, so that
 * failures lose nothing.
 */
final class Servings {

  private final CatalogSnapshot snapshot;
  private final Queue<Serving> ofRemoved;
  private final List<Serving> servings = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  Servings(CatalogSnapshot snapshot, Queue<Serving> ofRemoved) {
    this.snapshot = snapshot;
    this.ofRemoved = ofRemoved;
  }

  /** Passes them on in batches; see {@link FaceSelector#recordServings}. */
  void record(int batch, Consumer<List<Serving>> recorder) {
    for (Serving serving : ofRemoved) {
      add(serving, FaceIndex.NONE, batch, recorder);
    }
    for (int place = 0; place < snapshot.size(); place++) {
      if (snapshot.served().isUnrecorded(place)) {
        add(snapshot.serving(place), place, batch, recorder);
      }
    }
    record(recorder);
  }

  private void add(Serving serving, int place, int batch, Consumer<List<Serving>> recorder) {
    servings.add(serving);
    places.add(place);
    if (servings.size() == batch) {
      record(recorder);
    }
  }

  private void record(Consumer<List<Serving>> recorder) {
    if (servings.isEmpty()) {
      return;
    }
    recorder.accept(List.copyOf(servings));
    for (int number = 0; number < places.size(); number++) {
      recorded(servings.get(number), places.get(number));
    }
    servings.clear();
    places.clear();
  }

  private void recorded(Serving serving, int place) {
    if (place == FaceIndex.NONE) {
      ofRemoved.remove(serving);
    } else {
      snapshot.served().recorded(place, Micros.of(serving.at()));
    }
  }
}
