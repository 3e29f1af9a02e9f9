package rest.fakeface.wire;

import static rest.fakeface.support.SiteAnswer.cutOff;
import static rest.fakeface.support.SiteAnswer.drip;
import static rest.fakeface.support.SiteAnswer.endless;
import static rest.fakeface.support.SiteAnswer.html;
import static rest.fakeface.support.SiteAnswer.jpeg;
import static rest.fakeface.support.SiteAnswer.png;
import static rest.fakeface.support.SiteAnswer.redirect;
import static rest.fakeface.support.SiteAnswer.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rest.fakeface.analysis.ColourModels;
import rest.fakeface.analysis.ColourPicture;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.DatabaseKind;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.FaceSite;
import rest.fakeface.support.Http;
import rest.fakeface.support.KeptFaces;
import rest.fakeface.support.OnEachServer;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.TestPaths;

/**
 * A server that has harvested a web site and a directory, each with valid and invalid images, after
 * its models were added while it was running.
 *
 * @param without its state before it had models
 */
record HarvestedServer(
    ServerKind kind, RunningServer server, FaceSite site, KeptFaces kept, Without without)
    implements AutoCloseable {

  static final List<Harvested> FROM_THE_SITE =
      List.of(
          woman(31, "thispersondoesnotexist"),
          man(32, "thispersondoesnotexist"),
          man(33, "thispersondoesnotexist"),
          woman(34, "thispersondoesnotexist"),
          man(35, "thispersondoesnotexist"),
          woman(36, "thispersondoesnotexist"));

  static final List<Harvested> FROM_THE_DIRECTORY =
      List.of(
          woman(21, "directory"),
          man(22, "holiday"),
          new Harvested(Gender.FEMALE, 23, "sea", ColourPicture::png),
          new Harvested(Gender.MALE, 24, "sea", ColourPicture::webP));

  /** The number of requests per harvest: one for each image of the site. */
  private static final int REQUESTS = 16;

  private static final int MAX_BYTES = 1_000_000;

  /**
   * A face to be harvested.
   *
   * @param format converts its picture to the offered file
   */
  record Harvested(Gender gender, int age, String source, Function<ColourPicture, byte[]> format) {

    byte[] file() {
      return format.apply(ColourPicture.of(gender, age));
    }

    FaceName name() {
      return new FaceName(gender, age, FaceKey.ofContent(file()));
    }

    /** The query that matches only this face. */
    String query() {
      return "?gender=" + gender + "&minimum_age=" + age + "&maximum_age=" + age;
    }

    @Override
    public String toString() {
      return gender + " of " + age + " from " + source;
    }
  }

  /** The answers of a server without models. */
  record Without(String stats, int face, String readiness) {

    static Without of(RunningServer server) {
      return new Without(
          server.http().text("/stats"),
          server.http().status("/face/json"),
          server.healthHttp().text("/health/ready"));
    }
  }

  private static final OnEachServer<HarvestedServer> STARTED =
      new OnEachServer<>(HarvestedServer::start);

  static HarvestedServer of(ServerKind kind) {
    return STARTED.of(kind);
  }

  private static HarvestedServer start(ServerKind kind) {
    Path work = TestPaths.workDirectory("harvest");
    Path models = work.resolve("models");
    Path data = work.resolve("data");
    ColourModels.describe(models);
    fill(work.resolve("faces"));
    FaceSite site = open();
    Map<String, String> settings = new HashMap<>(DatabaseKind.MYSQL.newDatabase(data));
    settings.putAll(ColourModels.settings(models));
    settings.putAll(
        Map.of(
            "fakeface.portraits.count", "0",
            "fakeface.image.max-bytes", String.valueOf(MAX_BYTES),
            "fakeface.harvest.sources", "thispersondoesnotexist,directory",
            "fakeface.harvest.directory", work.resolve("faces").toString(),
            "fakeface.harvest.thispersondoesnotexist.url", site.address().toString(),
            "fakeface.harvest.thispersondoesnotexist.pause", "0s",
            "fakeface.harvest.thispersondoesnotexist.timeout", "1s",
            "fakeface.harvest.interval", "1s",
            "fakeface.harvest.batch", String.valueOf(REQUESTS),
            "fakeface.harvest.minimum-age", "18"));

    RunningServer server = RunningServer.start(kind, work, settings);
    server.await(
        "the log says that the models are missing", () -> server.log().contains("Missing model"));
    Without without = Without.of(server);
    ColourModels.write(models);
    server.await(
        "the site is harvested",
        () -> server.log().matches("(?s).*thispersondoesnotexist: \\d+ added.*"));
    return new HarvestedServer(kind, server, site, KeptFaces.of(data, settings), without);
  }

  Http http() {
    return server.http();
  }

  @Override
  public void close() {
    server.close();
    site.close();
  }

  @Override
  public String toString() {
    return kind.toString();
  }

  private static Harvested woman(int age, String source) {
    return new Harvested(Gender.FEMALE, age, source, ColourPicture::jpeg);
  }

  private static Harvested man(int age, String source) {
    return new Harvested(Gender.MALE, age, source, ColourPicture::jpeg);
  }

  private static FaceSite open() {
    byte[] first = FROM_THE_SITE.get(0).file();
    byte[] half = Arrays.copyOf(first, first.length / 2);
    return new FaceSite()
        .answers(jpeg(first), jpeg(FROM_THE_SITE.get(1).file()), jpeg(first), html())
        .answers(status(500), jpeg(FROM_THE_SITE.get(2).file()))
        .answers(jpeg(ColourPicture.ofNobody().jpeg()), jpeg(ColourPicture.ofTwo().jpeg()))
        .answers(jpeg(ColourPicture.ofSomebody().jpeg()), jpeg(man(17, "").file()), jpeg(half))
        .answers(cutOff(first), jpeg(FROM_THE_SITE.get(3).file()))
        .answers(redirect("/elsewhere"), jpeg(FROM_THE_SITE.get(4).file()))
        .answers(endless("image/jpeg"), png(FaceFiles.hugePng()))
        .answers(drip(), drip(), drip(), jpeg(FROM_THE_SITE.get(5).file()))
        .thenAlways(jpeg(first));
  }

  private static void fill(Path directory) {
    byte[] first = FROM_THE_DIRECTORY.get(0).file();
    FaceFiles.write(directory.resolve("aunt.jpg"), first);
    FaceFiles.write(directory.resolve("aunt (copy).jpg"), first);
    FaceFiles.write(directory.resolve("holiday/Uncle.JPEG"), FROM_THE_DIRECTORY.get(1).file());
    FaceFiles.write(directory.resolve("holiday/sea/1.png"), FROM_THE_DIRECTORY.get(2).file());
    FaceFiles.write(directory.resolve("holiday/sea/2.webp"), FROM_THE_DIRECTORY.get(3).file());
    FaceFiles.write(directory.resolve("notes.txt"), text("To be sorted"));
    FaceFiles.write(directory.resolve("holiday/no image.jpg"), text("<!doctype html>"));
    FaceFiles.write(directory.resolve("holiday/half.jpg"), Arrays.copyOf(first, first.length / 2));
    FaceFiles.write(directory.resolve("holiday/large.png"), FaceFiles.hugePng());
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
