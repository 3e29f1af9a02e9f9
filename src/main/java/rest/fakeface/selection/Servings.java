package rest.fakeface.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import rest.fakeface.face.Serving;

/**
 * What was served and is not recorded yet, of all faces in some columns, also of those removed. A
 * serving counts as recorded only when it has been; a later one of the same face stays to be
 * recorded, so that no failure loses any.
 */
final class Servings {

  private final FaceColumns columns;
  private final int size;
  private final List<Serving> servings = new ArrayList<>();
  private final List<Integer> slots = new ArrayList<>();

  Servings(CatalogSnapshot snapshot) {
    columns = snapshot.columns();
    size = snapshot.slots();
  }

  /** Hands them out in batches; see {@link FaceSelector#recordServings}. */
  void record(int batch, Consumer<List<Serving>> recorder) {
    for (int slot = 0; slot < size; slot++) {
      if (columns.isUnrecorded(slot)) {
        servings.add(new Serving(columns.key(slot), Micros.toInstant(columns.lastServed(slot))));
        slots.add(slot);
      }
      if (servings.size() == batch) {
        record(recorder);
      }
    }
    if (!servings.isEmpty()) {
      record(recorder);
    }
  }

  private void record(Consumer<List<Serving>> recorder) {
    recorder.accept(List.copyOf(servings));
    for (int number = 0; number < slots.size(); number++) {
      columns.recorded(slots.get(number), Micros.of(servings.get(number).at()));
    }
    servings.clear();
    slots.clear();
  }
}
