package rest.fakeface.wire;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rest.fakeface.analysis.ColourModels;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.AdminPassword;
import rest.fakeface.support.DatabaseKind;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.OnEachServer;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.TestPaths;

/**
 * A server of each kind with an administrator's password and tokens, on MySQL.
 *
 * @param server the server
 * @param data its data directory
 * @param settings all its settings
 * @param key the key that signs its tokens
 */
record AdminServer(RunningServer server, Path data, Map<String, String> settings, RSAKey key) {

  private static final OnEachServer<AdminServer> STARTED = new OnEachServer<>(AdminServer::start);

  static AdminServer of(ServerKind kind) {
    return STARTED.of(kind);
  }

  private static AdminServer start(ServerKind kind) {
    Path work = TestPaths.workDirectory("admin");
    Path data = work.resolve("data");
    Path models = work.resolve("models");
    ColourModels.describe(models);
    ColourModels.write(models);
    FaceFiles.write(work.resolve("faces"), Gender.FEMALE, 40);
    FaceFiles.write(work.resolve("faces"), Gender.MALE, 41);
    FaceFiles.write(work.resolve("faces/notes.txt"), "To do".getBytes(StandardCharsets.UTF_8));
    RSAKey key = newKey();
    Map<String, String> settings = new HashMap<>(DatabaseKind.MYSQL.newDatabase(data));
    settings.putAll(ColourModels.settings(models));
    settings.putAll(
        Map.of(
            "fakeface.portraits.count",
            "0",
            "fakeface.import.directory",
            work.resolve("faces").toString(),
            "fakeface.refresh.interval",
            "1h",
            "fakeface.trusted-proxies",
            "127.0.0.1",
            "fakeface.admin.password-hash",
            AdminPassword.hash(),
            "mp.jwt.verify.publickey",
            key.toPublicJWK().toJSONString(),
            "mp.jwt.verify.issuer",
            "https://login.example"));
    // The platform's encoding is ASCII, which must not matter.
    settings.put("LC_ALL", "C");
    RunningServer server = RunningServer.start(kind, work, settings);
    server.await("the faces are imported", () -> server.http().text("/stats").equals("2 faces"));
    return new AdminServer(server, data, settings, key);
  }

  Http http() {
    return server.http();
  }

  /** The Authorization header with the right name and password. */
  static String[] asAdmin() {
    return AdminPassword.asAdmin();
  }

  /** The Authorization header with a token for a group. */
  String[] token(String group) {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer("https://login.example")
            .claim("upn", "anna@corp")
            .claim("groups", List.of(group))
            .expirationTime(Date.from(Instant.now().plusSeconds(300)))
            .build();
    SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return new String[] {"Authorization", "Bearer " + token.serialize()};
  }

  /** The path of a face's image. */
  Path file(FaceName face) {
    String hex = face.key().toString();
    Path images = data.resolve("images");
    return images
        .resolve(hex.substring(0, 2))
        .resolve(hex.substring(2, 4))
        .resolve(face.toString());
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
