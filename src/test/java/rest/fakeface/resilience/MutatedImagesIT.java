package rest.fakeface.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.analysis.ColourPicture;
import rest.fakeface.bundle.RawBundle;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.Http;
import rest.fakeface.support.MultipartForm;
import rest.fakeface.support.ProofLength;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;

/**
 * Mutated images in all ways of intake: each one becomes a face that can be served, or is rejected
 * with a counted reason, and the server continues to work.
 */
@Order(ServerOrder.OWN)
class MutatedImagesIT {

  private static final Logger LOG = System.getLogger(MutatedImagesIT.class.getName());

  private static final int IMAGES = ProofLength.of(40, 300);

  /** The maximum number of images per upload. */
  private static final int FORM = 20;

  private static final int EDGE = 350;

  /** More threads than either server has at its maximum. */
  private static final int MOST_THREADS = 200;

  /** More than the time of an answer on a busy machine. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @ParameterizedTest
  @EnumSource(ServerKind.class)
  void mutatedImagesBecomeFacesOrAreRejectedAndTheServerGoesOn(ServerKind kind) {
    try (IntakeServer server = IntakeServer.start(kind)) {
      FaceName first = uploadOne(server);
      Map<String, Integer> outcomes = new TreeMap<>();
      try (AskingClient client =
          new AskingClient(server.http(), "/face/json", "/stats", "/content/" + first)) {
        server.offerFaces(files(10_000, file -> name(file.number()).toString()));
        server.offerImages(files(20_000, file -> file.number() + "." + file.image().extension()));
        uploadAll(server, outcomes);
        carryIn(server, outcomes);
        server
            .server()
            .await(
                "all images of both directories were looked at",
                () -> server.imported() >= IMAGES && server.harvested() >= IMAGES);

        assertThat(client.failures()).isEmpty();
        assertThat(client.time(1)).isLessThan(PATIENCE);
        tell(kind, server, client, outcomes);
      }
      assertAllFacesAreSeen(server.http());
      assertThat(Metric.threads(server.http())).isLessThan(MOST_THREADS);
      assertThat(server.server().log()).doesNotContain("OutOfMemoryError", "StackOverflowError");
    }
  }

  private static FaceName uploadOne(IntakeServer server) {
    MultipartForm form = labelled().file("image", "1.jpg", ColourPicture.ofNobody().jpeg());
    return FaceName.parse(server.upload(form).get(0).getString("filename")).orElseThrow();
  }

  private static void uploadAll(IntakeServer server, Map<String, Integer> outcomes) {
    for (int from = 0; from < IMAGES; from += FORM) {
      List<MutatedImage> images = MutatedImage.of(Math.min(FORM, IMAGES - from), from);
      MultipartForm form = labelled();
      images.forEach(image -> form.file("image", image.toString(), image.file()));
      List<JsonObject> answers = server.upload(form);
      assertThat(answers).hasSameSizeAs(images);
      for (int place = 0; place < answers.size(); place++) {
        String outcome = outcome(answers.get(place));
        outcomes.merge("upload " + outcome, 1, Integer::sum);
        if (images.get(place).kind() == MutatedImage.Kind.UNCHANGED) {
          assertThat(outcome).as(images.get(place).toString()).isIn("added", "known");
        }
      }
    }
  }

  /** The outcome of an image: the reason if it was rejected. */
  private static String outcome(JsonObject image) {
    String outcome = image.getString("outcome");
    return outcome.equals("rejected") ? image.getString("reason") : outcome;
  }

  private static void carryIn(IntakeServer server, Map<String, Integer> outcomes) {
    RawBundle bundle = new RawBundle();
    List<MutatedImage> images = MutatedImage.of(IMAGES, 30_000);
    for (int number = 0; number < IMAGES; number++) {
      Face face = new Face(name(30_000 + number), "bundle", Instant.EPOCH, null);
      bundle.add(face, images.get(number).file());
    }
    JsonObject report = server.carryIn(bundle.bytes());
    JsonObject reasons = report.getJsonObject("reasons");
    reasons.keySet().forEach(reason -> outcomes.put("bundle " + reason, reasons.getInt(reason)));
    outcomes.put("bundle added", report.getInt("added"));
    assertThat(reasons.keySet().stream().mapToInt(reasons::getInt).sum())
        .isEqualTo(report.getInt("rejected"));
    assertThat(report.getInt("added") + report.getInt("rejected")).isEqualTo(IMAGES);
  }

  private static void assertAllFacesAreSeen(Http http) {
    List<JsonObject> faces =
        http.json("/faces?count=5000").getJsonArray("faces").getValuesAs(JsonObject.class);
    assertThat(faces).hasSizeGreaterThan(4);
    for (JsonObject face : faces) {
      String name = face.getString("filename");
      BufferedImage image = image(http, "/content/" + name);
      BufferedImage thumbnail = image(http, "/content/thumb_" + name);
      double scale = Math.max(1, Math.max(image.getWidth(), image.getHeight()) / (double) EDGE);
      assertThat(thumbnail.getWidth()).as(name).isEqualTo(side(image.getWidth(), scale));
      assertThat(thumbnail.getHeight()).as(name).isEqualTo(side(image.getHeight(), scale));
    }
  }

  private static int side(int length, double scale) {
    return (int) Math.max(1, Math.round(length / scale));
  }

  private static BufferedImage image(Http http, String path) {
    HttpResponse<byte[]> answer = http.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.body()));
      assertThat(image).as(path).isNotNull();
      return image;
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Prints the figures for the documents. */
  private static void tell(
      ServerKind kind, IntakeServer server, AskingClient client, Map<String, Integer> outcomes) {
    LOG.log(
        Level.INFO,
        "{0}: {1} images by each of four ways; {2}; {3} answers meanwhile, half within {4} ms, 99 %"
            + " within {5} ms, all within {6} ms; heap {7} MB, {8} threads",
        kind,
        IMAGES,
        outcomes,
        client.count(),
        client.time(0.5).toMillis(),
        client.time(0.99).toMillis(),
        client.time(1).toMillis(),
        (long) Metric.heap(server.http()) / 1_000_000,
        (long) Metric.threads(server.http()));
  }

  /** Files by their names. */
  private static Map<String, byte[]> files(int seed, Function<MutatedFile, String> name) {
    List<MutatedImage> images = MutatedImage.of(IMAGES, seed);
    return IntStream.range(0, IMAGES)
        .mapToObj(number -> new MutatedFile(seed + number, images.get(number)))
        .collect(Collectors.toMap(name, file -> file.image().file()));
  }

  private record MutatedFile(int number, MutatedImage image) {}

  private static MultipartForm labelled() {
    return new MultipartForm().field("gender", "female").field("age", "30");
  }

  /** The name of a face with a unique key. */
  private static FaceName name(int number) {
    return new FaceName(Gender.FEMALE, 40, new FaceKey(number, 0, number));
  }
}
