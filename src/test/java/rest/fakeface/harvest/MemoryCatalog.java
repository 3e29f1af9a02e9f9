package rest.fakeface.harvest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import rest.fakeface.catalog.Arrivals;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Serving;

/** A catalog in memory, which can be told to fail. */
final class MemoryCatalog implements Catalog {

  final List<Face> faces = new ArrayList<>();
  final Set<FaceKey> removed = new HashSet<>();
  final List<Serving> servings = new ArrayList<>();

  /** From which places arrivals were asked for. */
  final List<Long> places = new ArrayList<>();

  boolean failing;

  /** What is asked of each batch before it is added. */
  Consumer<List<Face>> beforeAdd = batch -> {};

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
        faces.subList(from, to).stream().filter(face -> !removed.contains(face.key())).toList(),
        to);
  }

  @Override
  public Set<FaceKey> removed() {
    failIfTold();
    return Set.copyOf(removed);
  }

  @Override
  public void recordServings(List<Serving> batch) {
    failIfTold();
    servings.addAll(batch);
  }

  private void failIfTold() {
    if (failing) {
      throw new IllegalStateException("the database is down");
    }
  }
}
