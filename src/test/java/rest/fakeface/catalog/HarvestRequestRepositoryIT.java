package rest.fakeface.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.support.DatabaseKind;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class HarvestRequestRepositoryIT {

  private final TestCatalog catalog;

  HarvestRequestRepositoryIT(DatabaseKind kind) throws Exception {
    catalog = new TestCatalog(kind);
  }

  @AfterEach
  void close() {
    catalog.close();
  }

  @Test
  void requestsAreTakenOnceHoweverManyThereAre() {
    assertThat(take()).isFalse();

    add();
    add();

    assertThat(take()).isTrue();
    assertThat(take()).isFalse();
  }

  private void add() {
    catalog.inTransaction(
        manager -> {
          HarvestRequestRepository repository = new HarvestRequestRepository();
          repository.entities = manager;
          repository.add();
          return repository;
        });
  }

  private boolean take() {
    return catalog.inTransaction(
        manager -> {
          HarvestRequestRepository repository = new HarvestRequestRepository();
          repository.entities = manager;
          return repository.take();
        });
  }
}
