package rest.fakeface.harvest.sets;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Provenance;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.RejectedException;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.Stated;

/**
 * The layout of faker-js/assets-person-portrait: {@code female/512/7.jpg} in several sizes, of
 * which the largest is used, with {@code female/metadata/7.json}, whose prompt states the age.
 */
final class PortraitsLayout implements SetLayout {

  private static final String METADATA = "/metadata";

  /** The maximum number of bytes of a metadata file. */
  private static final int MOST_BYTES = 100_000;

  /** A folder below that of a gender that is not a size. */
  private static final int NONE = -1;

  @Override
  public boolean recognises(SetListing listing) {
    return listing.folders().keySet().stream()
        .anyMatch(
            folder ->
                gender(parent(folder)) != null
                    // A number that can be an age indicates the layout of folders.
                    && (folder.endsWith(METADATA) || size(folder) > AgeRange.HIGHEST));
  }

  @Override
  public Stream<Candidate> candidates(OpenSet set) {
    Map<String, String> largest = largest(set.listing());
    largest.values().stream()
        .mapToInt(folder -> set.listing().folders().getOrDefault(folder, 0))
        .forEach(set.tally()::expect);
    return set.container()
        .files(set.tally())
        .filter(file -> file.folder().equals(largest.get(parent(file.folder()))))
        .flatMap(file -> candidate(file, set));
  }

  /** The folder of the largest size in each folder of a gender. */
  private static Map<String, String> largest(SetListing listing) {
    Map<String, String> largest = new TreeMap<>();
    for (String folder : listing.folders().keySet()) {
      if (gender(parent(folder)) != null && size(folder) != NONE) {
        largest.merge(parent(folder), folder, (one, two) -> size(one) < size(two) ? two : one);
      }
    }
    return largest;
  }

  private static Stream<Candidate> candidate(SetFile file, OpenSet set) {
    if (!file.isImage()) {
      set.rejectOther(file);
      return Stream.empty();
    }
    return set.offer(file, set.source(), () -> stated(file, set));
  }

  private static Stated stated(SetFile file, OpenSet set) throws IOException {
    String folder = parent(file.folder());
    String number = file.name().substring(0, file.name().lastIndexOf('.'));
    SetFile metadata =
        set.container().find(folder + METADATA + "/" + number + ".json").orElse(null);
    String prompt = metadata == null ? "" : prompt(metadata);
    return new Stated(
        gender(folder), LabelWords.in(prompt).age(), new Provenance(null, null, null, prompt));
  }

  /** The prompt in the metadata; empty if there is none. */
  private static String prompt(SetFile metadata) throws IOException {
    byte[] bytes = metadata.read(MOST_BYTES);
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      JsonObject told = reader.readObject();
      return told.getString("prompt", "");
    } catch (JsonException | ClassCastException e) {
      throw new RejectedException(
          Rejection.MALFORMED_METADATA,
          metadata.path() + " is not a JSON object: " + e.getMessage());
    }
  }

  private static @Nullable Gender gender(String folder) {
    return LabelWords.gender(folder.substring(folder.lastIndexOf('/') + 1));
  }

  private static int size(String folder) {
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    return name.matches("\\d{1,6}") ? Integer.parseInt(name) : NONE;
  }

  private static String parent(String folder) {
    return folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
  }
}
