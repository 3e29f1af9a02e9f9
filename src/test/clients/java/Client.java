import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import rest.fakeface.client.ApiClient;
import rest.fakeface.client.ApiException;
import rest.fakeface.client.api.ContentApi;
import rest.fakeface.client.api.FaceApi;
import rest.fakeface.client.api.FacesApi;
import rest.fakeface.client.api.StatsApi;
import rest.fakeface.client.model.Face;
import rest.fakeface.client.model.FaceDetails;
import rest.fakeface.client.model.Faces;
import rest.fakeface.client.model.Gender;
import rest.fakeface.client.model.MatchedRow;
import rest.fakeface.client.model.People;
import rest.fakeface.client.model.Person;
import rest.fakeface.client.model.Problem;

/** Asks the server at the address given, by the generated client, and prints what it hears. */
public class Client {

  private final ApiClient client = new ApiClient();
  private final FaceApi face;
  private final FacesApi faces;

  Client(String server) {
    client.updateBaseUri(server);
    // Without this a redirect is an exception here, other than in most clients.
    client.setHttpClientBuilder(HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL));
    face = new FaceApi(client);
    faces = new FacesApi(client);
  }

  public static void main(String[] server) throws Exception {
    Client client = new Client(server[0]);
    client.filter();
    client.dates();
    client.batch();
    client.match();
    client.image();
    client.problem(149, 150);
    client.problem(50, 40);
    client.stats();
  }

  void filter() throws ApiException {
    Face found = face.getFace(Gender.FEMALE, 20, 20, null, null, null, null);
    say("filter: " + found.getGender() + " " + found.getAge() + " " + found.getSource());
  }

  void dates() throws ApiException {
    FaceDetails found = faces.findFace(face.getFace(null, null, null, null, null, null, null).getFilename());
    Instant old =
        DateTimeFormatter.RFC_1123_DATE_TIME.parse(found.getDateAdded(), Instant::from);
    say("dates: " + (old.getEpochSecond() == found.getAddedAt().toEpochSecond()));
  }

  void batch() throws ApiException {
    Faces batch = faces.listFaces(Gender.MALE, null, null, "team", 3, true, null, null, null, null, null, null, null);
    long distinct = batch.getFaces().stream().map(FaceDetails::getFilename).distinct().count();
    say("batch: " + batch.getCount() + " of " + batch.getMatched() + ", " + distinct + " distinct");
  }

  void match() throws ApiException {
    LocalDate born = LocalDate.of(LocalDate.now(ZoneOffset.UTC).getYear() - 20, 1, 1);
    People people =
        new People()
            .addRowsItem(new Person().id("1").gender(Gender.MALE).age(48))
            .addRowsItem(new Person().id("2").gender(Gender.FEMALE).birthDate(born))
            .addRowsItem(new Person().id("2"));
    for (MatchedRow row : faces.matchPeople(people, null, null, null, null, null, null, null, null, null, null).getRows()) {
      say("match: " + row.getId() + " " + (row.getError() == null ? found(row) : wrong(row)));
    }
  }

  private static String found(MatchedRow row) {
    FaceDetails found = row.getFace();
    return found.getGender() + " " + found.getAge() + " " + row.getAgeDifference();
  }

  private static String wrong(MatchedRow row) {
    return row.getError().getParameter() + ": " + row.getError().getAccepted();
  }

  void image() throws ApiException, IOException {
    String name = face.getFace(null, null, null, "anna", null, null, null).getFilename();
    byte[] content = bytes(new ContentApi(client).getContent(name));
    boolean jpeg = content[0] == (byte) 0xFF && content[1] == (byte) 0xD8;
    byte[] image = bytes(face.getFaceImage(null, null, null, "anna", null, null, null));
    byte[] view = bytes(face.viewFace(null, null, null, "anna", null, null, null));
    say("image: " + (jpeg && Arrays.equals(image, content)));
    say("url: " + face.getFaceUrl(null, null, null, "anna", null, null, null).endsWith("/content/" + name));
    say("view: " + Arrays.equals(view, content));
  }

  private static byte[] bytes(File file) throws IOException {
    byte[] bytes = Files.readAllBytes(file.toPath());
    Files.delete(file.toPath());
    return bytes;
  }

  void problem(int minimumAge, int maximumAge) throws IOException {
    try {
      face.getFace(null, minimumAge, maximumAge, null, null, null, null);
    } catch (ApiException e) {
      Problem problem = client.getObjectMapper().readValue(e.getResponseBody(), Problem.class);
      say(e.getCode() + ": " + problem.getType() + " " + problem.getParameter());
    }
  }

  void stats() throws ApiException {
    StatsApi stats = new StatsApi(client);
    say("stats: " + stats.getStatsText());
    say("stats: " + stats.getStats().getFemale() + " + " + stats.getStats().getMale());
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
