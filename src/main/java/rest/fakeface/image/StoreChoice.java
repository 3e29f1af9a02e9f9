package rest.fakeface.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;

/** The one place that chooses the store of images. The others are never made. */
@Dependent
class StoreChoice {

  @Produces
  @ApplicationScoped
  ImageStore chosen(StoreSettings settings, @Any Instance<ImageStore> all) {
    return all.select(new KeptIn.Literal(settings.kind())).get();
  }
}
