package rest.fakeface.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A test that holds for every address that chooses a face; it takes the address as a text. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ValueSource(
    strings = {
      "/face/json",
      "/face/view",
      "/face/url",
      "/face/image",
      "/thumb/view",
      "/thumb/url",
      "/thumb/image"
    })
@interface EachChoosingAddress {}
