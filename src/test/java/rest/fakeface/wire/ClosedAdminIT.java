package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.wire.AdminServer.asAdmin;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

/** The administration of a server without credentials. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class ClosedAdminIT {

  private final Http http;

  ClosedAdminIT(ServerKind kind) {
    http = SharedServer.of(kind).http();
  }

  @Test
  void withoutAConfiguredCredentialNobodyComesIn() {
    assertThat(AdminEntryIT.ADDRESSES)
        .allSatisfy(
            address ->
                assertThat(Stream.of("GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD"))
                    .allMatch(method -> http.send(method, address).statusCode() == 403)
                    .allMatch(method -> http.send(method, address, asAdmin()).statusCode() == 403));
    assertThat(Http.json(http.get("/admin/coverage")).getString("detail"))
        .contains("fakeface.admin.password-hash");
  }
}
