package rest.fakeface.image;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks an image store with its kind, by which {@link StoreChoice} selects one. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface KeptIn {

  /** The kind of the store. */
  StoreKind value();

  /** The annotation as a value. */
  final class Literal extends AnnotationLiteral<KeptIn> implements KeptIn {
    private static final long serialVersionUID = 1;

    private final StoreKind value;

    Literal(StoreKind value) {
      this.value = value;
    }

    @Override
    public StoreKind value() {
      return value;
    }
  }
}
