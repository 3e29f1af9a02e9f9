package rest.fakeface.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.face.Gender;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.OnEachServer;
import rest.fakeface.support.ProofLength;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.TestPaths;

/**
 * Slow clients do not affect others: while they are connected, the median time of ordinary requests
 * is at most twice the usual one plus some milliseconds, none takes long, and none fails. The same
 * holds after they have disconnected.
 */
@Order(ServerOrder.OF_THE_CLASS)
@ParameterizedClass
@EnumSource(ServerKind.class)
class SlowClientsIT {

  /** The maximum number of concurrent bodies per client. */
  private static final int BODIES = 20;

  /**
   * Together with those of the greedy client, the maximum number of concurrent bodies of a server.
   */
  private static final int DRIPPING = ProofLength.of(250, 1_000) - BODIES;

  private static final int HEADS = ProofLength.of(250, 1_000);
  private static final int READERS = ProofLength.of(30, 100);
  private static final int IDLE = ProofLength.of(500, 2_000);
  private static final int ROUNDS = ProofLength.of(40, 200);

  private static final Duration NOISE = Duration.ofMillis(20);
  private static final Duration LONG = Duration.ofSeconds(5);

  /** The width and height of an image of several megabytes, in pixels. */
  private static final int SIDE = 1_500;

  private static final String LARGE = "female_99_" + "a".repeat(40) + ".jpg";

  private static final List<String> ORDINARY =
      List.of("/face/json", "/face/view", "/thumb/image?maximum_age=98", "/stats");

  private static final OnEachServer<RunningServer> STARTED =
      new OnEachServer<>(SlowClientsIT::start);

  private final ServerKind kind;
  private final RunningServer server;
  private final URI base;
  private RequestTimes usual = new RequestTimes(Duration.ZERO, Duration.ZERO, 0);

  SlowClientsIT(ServerKind kind) {
    this.kind = kind;
    server = STARTED.of(kind);
    base = server.http().base();
  }

  private static RunningServer start(ServerKind kind) {
    Path work = TestPaths.workDirectory("slow");
    Path faces = work.resolve("faces");
    FaceFiles.write(faces.resolve(LARGE), noise());
    FaceFiles.write(faces, Gender.MALE, 40);
    Map<String, String> settings =
        Map.of("fakeface.portraits.count", "0", "fakeface.import.directory", faces.toString());
    RunningServer server = RunningServer.start(kind, work, settings);
    server.await("the faces are imported", () -> server.http().text("/stats").equals("2 faces"));
    RequestTimes.of(server.http().base(), 5 * ROUNDS, ORDINARY);
    return server;
  }

  @BeforeEach
  void takeUsualTimes() {
    usual = RequestTimes.of(base, ROUNDS, ORDINARY);
    print("usually", usual);
  }

  @Test
  void drippingBodiesAreEnded() {
    SlowClients.Script wanted = dripping("/faces/match");
    try (SlowClients many = SlowClients.connect(base, DRIPPING, wanted);
        SlowClients greedy = SlowClients.connectFromOne(base, 3 * BODIES, wanted);
        SlowClients unwanted = SlowClients.connect(base, DRIPPING, dripping("/face/json"))) {
      ordinaryRequestsAreAnswered("meanwhile, dripping bodies");
      server.await(
          "all are ended",
          () -> Stream.of(many, greedy, unwanted).allMatch(SlowClients::areAllEnded));
      assertThat(many.statuses()).isEqualTo(Map.of("408", DRIPPING));
      assertThat(greedy.statuses()).isEqualTo(Map.of("408", BODIES, "429", 2 * BODIES));
      assertThat(unwanted.statuses()).isEqualTo(Map.of("405", DRIPPING));
    }
    ordinaryRequestsAreAnswered("after dripping bodies");
    assertThat(server.log()).doesNotContain("Exception");
  }

  @Test
  void drippingHeadsHoldUpNobody() {
    String head = "GET /face/json HTTP/1.1\r\nHost: x\r\n";
    try (SlowClients heads =
        SlowClients.connect(base, HEADS, new SlowClients.Script(head, "X-A: b\r\n", true))) {
      ordinaryRequestsAreAnswered("meanwhile, dripping heads");
      assertThat(heads.statuses()).isEqualTo(Map.of("", HEADS));
    }
    ordinaryRequestsAreAnswered("after dripping heads");
  }

  @Test
  void slowReadersHoldUpNobody() {
    String rows = IntStream.range(0, 6_000).mapToObj(i -> i + "\n").collect(Collectors.joining());
    String table = post("/faces/match", rows.length() + 3) + "id\n" + rows;
    try (SlowClients images =
            SlowClients.connect(base, READERS, reader(get("/face/image?minimum_age=99")));
        SlowClients files = SlowClients.connect(base, READERS, reader(get("/content/" + LARGE)));
        SlowClients tables = SlowClients.connect(base, READERS, reader(table))) {
      // Producing the answers takes CPU time, independent of slow readers.
      for (SlowClients readers : List.of(images, files, tables)) {
        server.await("all are served", () -> readers.statuses().equals(Map.of("200", READERS)));
      }
      ordinaryRequestsAreAnswered("meanwhile, slow readers");
    }
    ordinaryRequestsAreAnswered("after slow readers");
  }

  @Test
  void idleConnectionsHoldUpNobody() {
    try (SlowClients idle = SlowClients.connect(base, IDLE, new SlowClients.Script("", "", true))) {
      ordinaryRequestsAreAnswered("meanwhile, idle connections");
      assertThat(idle.isAnyEnded()).isFalse();
    }
    ordinaryRequestsAreAnswered("after idle connections");
  }

  private void ordinaryRequestsAreAnswered(String when) {
    RequestTimes times = RequestTimes.of(base, ROUNDS, ORDINARY);
    print(when, times);
    assertThat(times.failed()).as(when).isZero();
    assertThat(times.median()).as(when).isLessThan(usual.median().multipliedBy(2).plus(NOISE));
    assertThat(times.longest()).as(when).isLessThan(LONG);
  }

  private void print(String when, RequestTimes times) {
    System.out.printf(
        "%s, %s: %s, %.0f threads%n", kind, when, times, Metric.threads(server.http()));
  }

  private static SlowClients.Script dripping(String path) {
    return new SlowClients.Script(post(path, 100_000) + "id\n", "1\n", true);
  }

  private static SlowClients.Script reader(String request) {
    return new SlowClients.Script(request, "", false);
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
  }

  private static String post(String path, int length) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  /** A picture that JPEG cannot compress well. */
  private static byte[] noise() {
    BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        picture.setRGB(x, y, random.nextInt());
      }
    }
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "jpg", jpeg);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jpeg.toByteArray();
  }
}
