package rest.fakeface.harvest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import rest.fakeface.catalog.Arrivals;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.catalog.Removals;
import rest.fakeface.catalog.Removals.Mark;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Serving;

/** A catalog in memory, which can be told to fail. */
public final class MemoryCatalog implements Catalog {

  public final List<Face> faces = new ArrayList<>();

  /** The faces that were removed, and when. */
  final Map<FaceKey, Instant> removed = new HashMap<>();

  final List<Serving> servings = new ArrayList<>();

  /** From which places arrivals were asked for. */
  final List<Long> places = new ArrayList<>();

  /** From which marks removals were asked for. */
  final List<Mark> marks = new ArrayList<>();

  public boolean failing;

  /** What is asked of each batch before it is added. */
  public Consumer<List<Face>> beforeAdd = batch -> {};

  @Override
  public void add(List<Face> batch) {
    failIfTold();
    beforeAdd.accept(batch);
    if (!known(batch.stream().map(Face::key).toList()).isEmpty()) {
      throw new IllegalStateException("the key of a face is there already");
    }
    faces.addAll(batch);
  }

  @Override
  public Map<FaceKey, FaceName> known(Collection<FaceKey> keys) {
    failIfTold();
    return faces.stream()
        .map(Face::name)
        .filter(name -> keys.contains(name.key()))
        .collect(Collectors.toMap(FaceName::key, Function.identity()));
  }

  @Override
  public Set<FaceKey> removed(Collection<FaceKey> keys) {
    return keys.stream().filter(removed::containsKey).collect(Collectors.toSet());
  }

  @Override
  public long size() {
    return faces.size();
  }

  @Override
  public long sizeOf(String source) {
    return faces.stream().filter(face -> face.source().equals(source)).count();
  }

  @Override
  public Arrivals arrivals(long place, int limit) {
    failIfTold();
    places.add(place);
    int from = (int) Math.min(place, faces.size());
    int to = Math.min(from + limit, faces.size());
    return new Arrivals(
        faces.subList(from, to).stream().filter(face -> !removed.containsKey(face.key())).toList(),
        to);
  }

  @Override
  public Removals removals(Mark after, int limit) {
    failIfTold();
    marks.add(after);
    List<Map.Entry<FaceKey, Instant>> page =
        removed.entrySet().stream()
            .filter(each -> !each.getValue().isBefore(after.at()))
            .filter(each -> each.getValue().isAfter(after.at()) || place(each) > after.place())
            .sorted(Map.Entry.<FaceKey, Instant>comparingByValue().thenComparing(this::place))
            .limit(limit)
            .toList();
    Map<FaceKey, FaceName> names = known(page.stream().map(Map.Entry::getKey).toList());
    Mark last =
        page.stream()
            .reduce((one, next) -> next)
            .map(each -> new Mark(each.getValue(), place(each)))
            .orElse(after);
    return new Removals(page.stream().map(each -> names.get(each.getKey())).toList(), last);
  }

  @Override
  public void recordServings(List<Serving> batch) {
    failIfTold();
    servings.addAll(batch);
  }

  /** Removes a face now. */
  public void remove(FaceKey key) {
    removed.put(key, Instant.now());
  }

  private long place(Map.Entry<FaceKey, Instant> removal) {
    return 1L + faces.stream().map(Face::key).toList().indexOf(removal.getKey());
  }

  private void failIfTold() {
    if (failing) {
      throw new IllegalStateException("the database is down");
    }
  }
}
