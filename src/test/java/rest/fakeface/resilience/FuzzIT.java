package rest.fakeface.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.face.Gender;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.ProofLength;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.TestPaths;

/**
 * Sends invalid requests: one half generated from the OpenAPI document, the other half random
 * bytes. The same seed generates the same requests.
 */
@Order(ServerOrder.OWN)
class FuzzIT {

  private static final long SEED = Long.getLong("fakeface.test.seed", 20261126);

  private static final String PASSWORD = "correct horse battery";

  private static final String HASH =
      "PBKDF2WithHmacSHA256:100000:MDEyMzQ1Njc4OWFiY2RlZg==:hLne8TouGCTQgICXM2UlnguGPFJk6wzUwaafCbSR+18=";

  @ParameterizedTest
  @EnumSource(ServerKind.class)
  void noRequestBreaksARule(ServerKind kind) throws IOException {
    Path work = TestPaths.workDirectory("fuzz");
    FaceFiles.write(work.resolve("faces"), Gender.FEMALE, 35);
    FaceFiles.write(work.resolve("faces"), Gender.MALE, 48);
    Map<String, String> settings =
        Map.of(
            "fakeface.portraits.count",
            "0",
            "fakeface.import.directory",
            work.resolve("faces").toString(),
            "fakeface.trusted-proxies",
            "127.0.0.1, ::1",
            "fakeface.admin.password-hash",
            HASH);
    try (RunningServer server = RunningServer.start(kind, work, settings)) {
      server.await("the faces are there", () -> server.http().text("/stats").equals("2 faces"));
      assertThat(findings(server, new FuzzRules(kind, work.toString()))).isEmpty();
      assertThat(server.http().text("/stats")).isEqualTo("2 faces");
      assertThat(server.log().lines())
          .noneMatch(line -> line.stripLeading().startsWith(HostileValues.MARKER))
          .noneMatch(line -> line.contains("OutOfMemoryError"));
    }
  }

  private static List<String> findings(RunningServer server, FuzzRules rules) throws IOException {
    int count = ProofLength.of(1_000, 20_000);
    Random random = new Random(SEED);
    DocumentedRequests documented = new DocumentedRequests(random, credential());
    RawRequests raw = new RawRequests(random);
    List<String> findings = new ArrayList<>();
    long begun = System.nanoTime();
    for (int i = 0; i < count && findings.size() < 20; i++) {
      FuzzRequest request = i % 2 == 0 ? documented.next(i / 2) : raw.next();
      FuzzAnswer answer = FuzzAnswer.to(request, server.http().base());
      List<String> broken = rules.broken(request, answer);
      if (!broken.isEmpty()) {
        findings.add("request " + i + ": " + broken + "\n" + request + "\n" + answer.head());
      }
    }
    System.out.printf(
        "Fuzz: seed %d, %d requests in %.1f s, %d findings%n",
        SEED, count, (System.nanoTime() - begun) / 1e9, findings.size());
    return findings;
  }

  private static String[] credential() {
    byte[] both = ("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8);
    return new String[] {"Authorization", "Basic " + Base64.getEncoder().encodeToString(both)};
  }
}
