package rest.fakeface.admin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.http.ProblemException;
import rest.fakeface.log.Log;

/**
 * Verifies bearer tokens: signed JSON Web Tokens with the claims of MicroProfile JWT 2.1, of the
 * configured issuer and not expired.
 */
@ApplicationScoped
class Tokens {

  private static final Logger LOG = Log.of(Tokens.class);

  @Inject AdminSettings settings;

  private Optional<JWTProcessor<SecurityContext>> verifier = Optional.empty();

  @PostConstruct
  void prepare() {
    verifier = settings.tokens().map(Tokens::verifier);
  }

  /**
   * The user of a token; empty if the token is not valid.
   *
   * @throws ProblemException if the keys for the verification cannot be fetched
   */
  Optional<Administrator> verify(String token) {
    if (verifier.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(administrator(verifier.get().process(token, null)));
    } catch (ParseException | BadJOSEException e) {
      LOG.log(Level.DEBUG, "A bearer token is not valid: {0}", e.getMessage());
    } catch (KeySourceException e) {
      throw AuthProblem.noKeys();
    } catch (JOSEException e) {
      LOG.log(Level.WARNING, "Bearer tokens cannot be verified: {0}", e.getMessage());
    }
    return Optional.empty();
  }

  private Administrator administrator(JWTClaimsSet claims) throws ParseException {
    List<String> groups = claims.getStringListClaim("groups");
    return new Administrator(name(claims), groups != null && groups.contains(settings.group()));
  }

  /** The name by the order of claims in MicroProfile JWT 2.1, section 4.1. */
  private static String name(JWTClaimsSet claims) throws ParseException {
    String upn = claims.getStringClaim("upn");
    String preferred = claims.getStringClaim("preferred_username");
    return Stream.of(Optional.ofNullable(upn), Optional.ofNullable(preferred))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> Objects.requireNonNullElse(claims.getSubject(), "nobody"));
  }

  private static JWTProcessor<SecurityContext> verifier(TokenSettings settings) {
    ConfigurableJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    // Accepts tokens without a type, JWTs, and access tokens of RFC 9068.
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            null, JOSEObjectType.JWT, new JOSEObjectType("at+jwt")));
    processor.setJWSKeySelector(TokenKeys.of(settings));
    @Nullable Set<String> audiences = settings.audiences().isEmpty() ? null : settings.audiences();
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            audiences,
            new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
            Set.of("exp"),
            Set.of()));
    return processor;
  }
}
