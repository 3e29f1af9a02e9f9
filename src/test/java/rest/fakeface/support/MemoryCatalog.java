package rest.fakeface.support;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import rest.fakeface.catalog.AddedPage;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.catalog.KnownFace;
import rest.fakeface.catalog.RemovedPage;
import rest.fakeface.catalog.RemovedPage.Mark;
import rest.fakeface.catalog.RowRefusedException;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.Papers;
import rest.fakeface.face.Serving;

/** A catalog in memory with configurable failures. */
public final class MemoryCatalog implements Catalog {

  public final List<Face> faces = new ArrayList<>();

  /** The papers of the faces; some have none. */
  public final Map<FaceKey, Papers> papers = new HashMap<>();

  /** The times at which faces were removed. */
  public final Map<FaceKey, Instant> removed = new HashMap<>();

  public final List<Serving> servings = new ArrayList<>();

  /** The places from which additions were requested. */
  public final List<Long> places = new ArrayList<>();

  /** The marks from which removals were requested. */
  public final List<Mark> marks = new ArrayList<>();

  public boolean failing;

  /** The name of a source that the database cannot store. */
  public String unstorable = "";

  /** Called with each batch before it is added. */
  public Consumer<List<Face>> beforeAdd = batch -> {};

  @Override
  public void add(List<DocumentedFace> documented) {
    List<Face> batch = documented.stream().map(DocumentedFace::face).toList();
    failIfTold();
    beforeAdd.accept(batch);
    if (!find(batch.stream().map(Face::key).toList()).isEmpty()) {
      throw new RowRefusedException(new SQLException("the key of a face is there already"));
    }
    batch.stream()
        .filter(face -> face.source().equals(unstorable))
        .findFirst()
        .ifPresent(
            face -> {
              throw new RowRefusedException(new SQLException("Incorrect string value"));
            });
    faces.addAll(batch);
    documented.forEach(each -> papers.put(each.key(), each.papers()));
  }

  @Override
  public Map<FaceKey, KnownFace> find(Collection<FaceKey> keys) {
    failIfTold();
    return faces.stream()
        .map(Face::name)
        .filter(name -> keys.contains(name.key()))
        .map(name -> new KnownFace(name, removed.containsKey(name.key())))
        .collect(Collectors.toMap(known -> known.name().key(), Function.identity()));
  }

  @Override
  public Map<FaceKey, Papers> papers(Collection<FaceKey> keys) {
    failIfTold();
    return faces.stream()
        .filter(face -> keys.contains(face.key()))
        .collect(
            Collectors.toMap(
                Face::key, face -> papers.getOrDefault(face.key(), Papers.of(face.evidence()))));
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
  public AddedPage arrivals(long place, int limit) {
    failIfTold();
    places.add(place);
    int from = (int) Math.min(place, faces.size());
    int to = Math.min(from + limit, faces.size());
    return new AddedPage(
        faces.subList(from, to).stream().filter(face -> !removed.containsKey(face.key())).toList(),
        to);
  }

  @Override
  public RemovedPage removals(Mark after, int limit) {
    failIfTold();
    marks.add(after);
    List<Map.Entry<FaceKey, Instant>> page =
        removed.entrySet().stream()
            .filter(each -> !each.getValue().isBefore(after.at()))
            .filter(each -> each.getValue().isAfter(after.at()) || place(each) > after.place())
            .sorted(Map.Entry.<FaceKey, Instant>comparingByValue().thenComparing(this::place))
            .limit(limit)
            .toList();
    Map<FaceKey, KnownFace> names = find(page.stream().map(Map.Entry::getKey).toList());
    Mark last =
        page.stream()
            .reduce((one, next) -> next)
            .map(each -> new Mark(each.getValue(), place(each)))
            .orElse(after);
    return new RemovedPage(
        page.stream().map(each -> Objects.requireNonNull(names.get(each.getKey())).name()).toList(),
        last);
  }

  @Override
  public void recordServings(List<Serving> batch) {
    failIfTold();
    servings.addAll(batch);
  }

  /** Marks a face as removed now. */
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
