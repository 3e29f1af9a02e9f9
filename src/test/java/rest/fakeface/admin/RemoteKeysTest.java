package rest.fakeface.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RemoteKeysTest {

  private static ECKey first;
  private static ECKey second;

  private final List<CompletableFuture<JWKSet>> fetches = new ArrayList<>();
  private long now;
  private CompletableFuture<JWKSet> next = new CompletableFuture<>();
  private final RemoteKeys keys = new RemoteKeys(this::fetch, () -> now);

  @BeforeAll
  static void makeKeys() throws JOSEException {
    first = new ECKeyGenerator(Curve.P_256).keyID("first").generate();
    second = new ECKeyGenerator(Curve.P_256).keyID("second").generate();
  }

  @Test
  void keysAreFetchedOnceForManyTokens() throws KeySourceException {
    begin();

    for (int i = 0; i < 100; i++) {
      assertThat(find("first")).containsExactly(first);
    }
    assertThat(fetches).hasSize(1);
  }

  @Test
  void knownKeysCountWhileNewOnesAreFetched() throws KeySourceException {
    begin();
    pass(Duration.ofMinutes(6));

    assertThat(find("first")).containsExactly(first);
    assertThat(fetches).hasSize(2);
    assertThat(find("first")).containsExactly(first);
    assertThat(fetches).hasSize(2);
    fetches.get(1).complete(new JWKSet(second));
    assertThat(find("second")).containsExactly(second);
    assertThat(find("first")).isEmpty();
  }

  @Test
  void serverThatIsDownIsAskedAgainAfterAPauseAndNoSooner() throws KeySourceException {
    next = CompletableFuture.failedFuture(new IOException("no connection"));
    assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> find("first"));
    assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> find("first"));
    assertThat(fetches).hasSize(1);
    pass(Duration.ofSeconds(11));
    next = CompletableFuture.completedFuture(new JWKSet(first));

    assertThat(find("first")).containsExactly(first);
  }

  @Test
  void knownKeysOutlastAServerThatIsDownForAnHourAndNoLonger() throws KeySourceException {
    begin();
    next = CompletableFuture.failedFuture(new IOException("no connection"));
    pass(Duration.ofMinutes(59));

    assertThat(find("first")).containsExactly(first);
    pass(Duration.ofMinutes(2));
    assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> find("first"));
  }

  @Test
  void newKeyOfTheIssuerIsFetchedWhenATokenNamesIt() throws KeySourceException {
    begin();
    pass(Duration.ofSeconds(11));
    next = CompletableFuture.completedFuture(new JWKSet(List.<JWK>of(first, second)));

    assertThat(find("second")).containsExactly(second);
  }

  @Test
  void inventedKeysDoNotHaveTheServerAskedAllTheTime() throws KeySourceException {
    begin();

    for (int i = 0; i < 100; i++) {
      assertThat(find("invented " + i)).isEmpty();
    }
    assertThat(fetches).hasSize(1);
  }

  private void begin() throws KeySourceException {
    next = CompletableFuture.completedFuture(new JWKSet(first));
    assertThat(find("first")).containsExactly(first);
    next = new CompletableFuture<>();
  }

  private CompletableFuture<JWKSet> fetch() {
    fetches.add(next);
    return next;
  }

  private List<JWK> find(String id) throws KeySourceException {
    return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(id).build()), null);
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }
}
