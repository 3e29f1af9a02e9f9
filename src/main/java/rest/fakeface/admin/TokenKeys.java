package rest.fakeface.admin;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.proc.SingleKeyJWSKeySelector;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.Base64;
import java.util.Set;
import rest.fakeface.settings.WrongSettingException;

/**
 * The public keys for verifying tokens, in the formats of MicroProfile JWT 2.1, section 9.2: PEM, a
 * JSON Web Key or a set of them, in the setting itself or at a location; RS256 and ES256.
 */
final class TokenKeys {

  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

  private TokenKeys() {}

  /**
   * The keys of the settings.
   *
   * @throws WrongSettingException if there are none
   */
  static JWSKeySelector<SecurityContext> of(TokenSettings settings) {
    String key = settings.key();
    String location = settings.location();
    try {
      if (key != null) {
        return ofText(key);
      }
      return location != null && location.matches("https?://.*")
          ? ofSet(new RemoteKeys(KeyServer.at(URI.create(location))::fetch, System::nanoTime))
          : ofText(Files.readString(path(String.valueOf(location))));
    } catch (IOException | GeneralSecurityException | ParseException | RuntimeException e) {
      throw new WrongSettingException(
          key == null ? "mp.jwt.verify.publickey.location" : "mp.jwt.verify.publickey",
          key == null ? String.valueOf(location) : "…",
          "a public RSA or P-256 key as PEM, JWK or JWKS, or the URL of a JWKS (" + e + ")");
    }
  }

  private static Path path(String location) {
    return location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
  }

  private static JWSKeySelector<SecurityContext> ofText(String text)
      throws GeneralSecurityException, ParseException {
    if (!text.stripLeading().startsWith("{")) {
      PublicKey key = pem(text);
      return new SingleKeyJWSKeySelector<>(
          key instanceof RSAPublicKey ? JWSAlgorithm.RS256 : JWSAlgorithm.ES256, key);
    }
    JWKSet set = text.contains("\"keys\"") ? JWKSet.parse(text) : new JWKSet(JWK.parse(text));
    return ofSet(new ImmutableJWKSet<>(set));
  }

  private static JWSKeySelector<SecurityContext> ofSet(JWKSource<SecurityContext> keys) {
    return new JWSVerificationKeySelector<>(ALGORITHMS, keys);
  }

  private static PublicKey pem(String text) throws GeneralSecurityException {
    String base64 = text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    X509EncodedKeySpec encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
    try {
      return KeyFactory.getInstance("RSA").generatePublic(encoded);
    } catch (GeneralSecurityException e) {
      return KeyFactory.getInstance("EC").generatePublic(encoded);
    }
  }
}
