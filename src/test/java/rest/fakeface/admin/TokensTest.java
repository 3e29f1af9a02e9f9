package rest.fakeface.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.http.ProblemException;
import rest.fakeface.settings.WrongSettingException;

@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class TokensTest {

  private static final String ISSUER = "https://login.example";
  private static final String KEY = "mp.jwt.verify.publickey";

  private static RSAKey rsa;
  private static ECKey ec;

  @BeforeAll
  static void makeKeys() throws JOSEException {
    rsa = new RSAKeyGenerator(2048).keyID("1").generate();
    ec = new ECKeyGenerator(Curve.P_256).keyID("2").generate();
  }

  @Test
  void tokenOfTheIssuerNamesAnAdministrator() throws Exception {
    assertThat(tokens(pem(rsa)).verify(signed(claims().build())))
        .contains(new Administrator("anna", true));
  }

  @Test
  void tokenOfAnEllipticCurveIsTakenToo() throws Exception {
    String token = signed(JWSAlgorithm.ES256, "2", new ECDSASigner(ec), claims().build());

    assertThat(tokens(ec.toPublicJWK().toJSONString()).verify(token)).isPresent();
    assertThat(tokens(pem(ec)).verify(token)).isPresent();
  }

  @Test
  void validTokenOfAnotherGroupIsNoAdministrators() throws Exception {
    String token = signed(claims().claim("groups", List.of("staff")).build());
    String groupless = signed(claims().claim("groups", null).build());

    assertThat(tokens(pem(rsa)).verify(token)).contains(new Administrator("anna", false));
    assertThat(tokens(pem(rsa)).verify(groupless)).contains(new Administrator("anna", false));
  }

  @Test
  void nameIsTheUpnAndElseThePreferredOneAndElseTheSubject() throws Exception {
    JWTClaimsSet.Builder claims = claims().subject("1234").claim("preferred_username", "Anna");

    assertThat(name(claims.claim("upn", "anna@example"))).isEqualTo("anna@example");
    assertThat(name(claims.claim("upn", null))).isEqualTo("Anna");
    assertThat(name(claims.claim("preferred_username", null))).isEqualTo("1234");
  }

  @Test
  void tokenThatIsExpiredOrOfAnotherIssuerOrAudienceIsNotValid() throws Exception {
    Date past = Date.from(Instant.now().minusSeconds(600));
    Tokens tokens = tokens(Map.of(KEY, pem(rsa), "mp.jwt.verify.audiences", "faces"));

    assertThat(tokens.verify(signed(claims().audience("faces").build()))).isPresent();
    assertThat(tokens.verify(signed(claims().audience("others").build()))).isEmpty();
    assertThat(tokens.verify(signed(claims().build()))).isEmpty();
    assertThat(tokens(pem(rsa)).verify(signed(claims().expirationTime(past).build()))).isEmpty();
    assertThat(tokens(pem(rsa)).verify(signed(claims().expirationTime(null).build()))).isEmpty();
    assertThat(tokens(pem(rsa)).verify(signed(claims().issuer("https://x.example").build())))
        .isEmpty();
  }

  @Test
  void tokenThatIsNotSignedWithTheKeyIsNotValid() throws Exception {
    RSAKey other = new RSAKeyGenerator(2048).keyID("1").generate();
    String byOther = signed(JWSAlgorithm.RS256, "1", new RSASSASigner(other), claims().build());
    String unsigned = new PlainJWT(claims().build()).serialize();
    // A known attack: the public key used as the secret of a symmetric signature.
    byte[] secret = pem(rsa).getBytes(StandardCharsets.UTF_8);
    String symmetric = signed(JWSAlgorithm.HS256, "1", new MACSigner(secret), claims().build());
    String good = signed(claims().build());
    String changed = good.substring(0, good.length() - 8) + "AAAAAAAA";

    assertThat(List.of(byOther, unsigned, symmetric, changed, "", "a.b.c", "nonsense"))
        .allSatisfy(token -> assertThat(tokens(pem(rsa)).verify(token)).isEmpty());
  }

  @Test
  void keysComeAsASetAndFromAFile(@TempDir Path directory) throws Exception {
    String set = new JWKSet(List.<JWK>of(ec, rsa)).toPublicJWKSet().toString();
    Path file = Files.writeString(directory.resolve("key.pem"), pem(rsa));
    String token = signed(claims().build());

    assertThat(tokens(set).verify(token)).isPresent();
    assertThat(tokens(Map.of(KEY + ".location", file.toString())).verify(token)).isPresent();
    assertThat(tokens(Map.of(KEY + ".location", file.toUri().toString())).verify(token))
        .isPresent();
  }

  @Test
  void keysComeFromAServerWhenTheyAreNeeded() throws Exception {
    String set = new JWKSet(List.<JWK>of(rsa)).toPublicJWKSet().toString();
    try (KeySite site = KeySite.answering(set)) {
      assertThat(tokens(site.location()).verify(signed(claims().build()))).isPresent();
    }
  }

  @Test
  void withoutKeysNobodyIsToldThatTheTokenIsWrong() throws Exception {
    String token = signed(claims().build());

    assertThatNoKeys(URI.create("http://localhost:1/keys"), token);
    try (KeySite site = KeySite.answering("{\"keys\":[" + " ".repeat(200_000) + "]}")) {
      assertThatNoKeys(site.location(), token);
    }
    try (KeySite site = KeySite.answering("<html>")) {
      assertThatNoKeys(site.location(), token);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "..", "...", "a.b.c.d.e", "eyJhbGciOiJub25lIn0..", "%00", "ü.ü.ü"})
  void whatIsNoTokenIsNotValid(String text) throws Exception {
    assertThat(tokens(pem(rsa)).verify(text)).isEmpty();
  }

  @Test
  void deeplyNestedHeaderIsNotValid() throws Exception {
    String header = "{\"alg\":\"RS256\",\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
    String encoded = Base64.getUrlEncoder().encodeToString(header.getBytes(StandardCharsets.UTF_8));

    assertThat(tokens(pem(rsa)).verify(encoded + ".e30.AAAA")).isEmpty();
  }

  @Test
  void whatIsNoKeyIsRefused(@TempDir Path directory) throws IOException {
    Path empty = Files.writeString(directory.resolve("empty"), "");

    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> tokens("no key"))
        .withMessageContaining(KEY);
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> tokens(Map.of(KEY + ".location", empty.toString())))
        .withMessageContaining(KEY + ".location");
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> tokens(Map.of(KEY + ".location", "/there/is/none")));
  }

  private static void assertThatNoKeys(URI location, String token) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> tokens(location).verify(token))
        .satisfies(e -> assertThat(e.problem().status()).isEqualTo(503));
  }

  private static Tokens tokens(URI location) {
    return tokens(Map.of(KEY + ".location", location.toString()));
  }

  private static String name(JWTClaimsSet.Builder claims) throws Exception {
    return tokens(pem(rsa)).verify(signed(claims.build())).orElseThrow().name();
  }

  private static Tokens tokens(String key) {
    return tokens(Map.of(KEY, key));
  }

  private static Tokens tokens(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(settings);
    all.put("mp.jwt.verify.issuer", ISSUER);
    Tokens tokens = new Tokens();
    tokens.settings = AdminSettingsTest.settings(all);
    tokens.prepare();
    return tokens;
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .claim("upn", "anna")
        .claim("groups", List.of("staff", "fakeface-admin"))
        .expirationTime(Date.from(Instant.now().plusSeconds(300)));
  }

  private static String signed(JWTClaimsSet claims) throws JOSEException {
    return signed(JWSAlgorithm.RS256, "1", new RSASSASigner(rsa), claims);
  }

  private static String signed(
      JWSAlgorithm algorithm, String key, JWSSigner signer, JWTClaimsSet claims)
      throws JOSEException {
    SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims);
    token.sign(signer);
    return token.serialize();
  }

  private static String pem(JWK key) throws JOSEException {
    byte[] encoded =
        key instanceof RSAKey one
            ? one.toRSAPublicKey().getEncoded()
            : ((ECKey) key).toECPublicKey().getEncoded();
    return "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(encoded)
        + "\n-----END PUBLIC KEY-----\n";
  }
}
