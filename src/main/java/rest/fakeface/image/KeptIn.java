package rest.fakeface.image;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Says of a store where it keeps images; {@link StoreChoice} chooses one of them. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface KeptIn {

  /** Where. */
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
