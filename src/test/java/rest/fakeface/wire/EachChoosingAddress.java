package rest.fakeface.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A test for every endpoint that chooses a face, with the URL as its argument. */
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
