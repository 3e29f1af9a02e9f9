package rest.fakeface.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openapitools.openapistylevalidator.OpenApiSpecStyleValidator;
import org.openapitools.openapistylevalidator.ValidatorParameters;
import org.openapitools.openapistylevalidator.ValidatorParameters.NamingConvention;

class OpenApiStyleTest {

  @Test
  void linterFindsNothing() throws IOException {
    ValidatorParameters rules =
        new ValidatorParameters()
            // The linter requires an address of a contact, which depends on the operator.
            .setValidateInfoContact(false)
            .setParameterNamingConvention(NamingConvention.UnderscoreCase)
            .setPathNamingConvention(NamingConvention.HyphenCase)
            .setPathParamNamingConvention(NamingConvention.UnderscoreCase)
            .setQueryParamNamingConvention(NamingConvention.UnderscoreCase)
            .setPropertyNamingConvention(NamingConvention.UnderscoreCase);
    assertThat(new OpenApiSpecStyleValidator(MadeDocument.make().model()).validate(rules))
        .isEmpty();
  }
}
