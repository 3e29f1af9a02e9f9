package rest.fakeface.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;

/** Selects the image store by the setting; other stores are never created. */
@Dependent
class StoreChoice {

  @Produces
  @ApplicationScoped
  ImageStore chosen(StoreSettings settings, @Any Instance<ImageStore> all) {
    return all.select(new KeptIn.Literal(settings.kind())).get();
  }
}
