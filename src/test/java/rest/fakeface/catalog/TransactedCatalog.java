package rest.fakeface.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.Papers;
import rest.fakeface.face.Serving;

/** A catalog in which each call is a transaction. */
record TransactedCatalog(TestCatalog database) implements Catalog {

  @Override
  public void add(List<DocumentedFace> faces) {
    try {
      database.call(
          catalog -> {
            catalog.add(faces);
            return faces;
          });
    } catch (RuntimeException e) {
      throw FailureTranslation.translated(e);
    }
  }

  @Override
  public Map<FaceKey, KnownFace> find(Collection<FaceKey> keys) {
    return database.call(catalog -> catalog.find(keys));
  }

  @Override
  public Map<FaceKey, Papers> papers(Collection<FaceKey> keys) {
    return database.call(catalog -> catalog.papers(keys));
  }

  @Override
  public long size() {
    return database.call(Catalog::size);
  }

  @Override
  public long sizeOf(String source) {
    return database.call(catalog -> catalog.sizeOf(source));
  }

  @Override
  public AddedPage arrivals(long place, int limit) {
    return database.call(catalog -> catalog.arrivals(place, limit));
  }

  @Override
  public RemovedPage removals(RemovedPage.Mark after, int limit) {
    return database.call(catalog -> catalog.removals(after, limit));
  }

  @Override
  public void recordServings(List<Serving> servings) {
    database.call(
        catalog -> {
          catalog.recordServings(servings);
          return servings;
        });
  }
}
