package rest.fakeface.api.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.api.ZipTable;

/** The columns of a table, which its rows share, in the order they were sent. */
final class Columns {

  /** The most columns that a table may have, of all its rows together. */
  static final int MOST = 256;

  /** The columns that an answer has behind those that were sent. */
  static final List<String> RESULTS =
      List.of(
          "face_filename",
          "face_url",
          "face_gender",
          "face_age",
          "age_difference",
          "reused",
          "error");

  /** The most columns of a table that is an answer, the file of its image among them. */
  static final int MOST_WITH_RESULTS = MOST + RESULTS.size() + 1;

  /** The refusal of more. */
  static final String TOO_MANY = "found one more column; accepted: up to " + MOST;

  private final List<String> names = new ArrayList<>();
  private final List<@Nullable PersonColumn> meanings = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  /** The names. */
  List<String> names() {
    return Collections.unmodifiableList(names);
  }

  /** How many there are. */
  int count() {
    return names.size();
  }

  /** The name of the column at a place. */
  String name(int place) {
    return names.get(place);
  }

  /** What the column at a place says of a person; null when it is the client's own. */
  @Nullable PersonColumn meaning(int place) {
    return meanings.get(place);
  }

  /** Adds a column. */
  void add(String name) {
    places.putIfAbsent(name, names.size());
    names.add(name);
    meanings.add(PersonColumn.of(name));
  }

  /** Whether there can be no other column. */
  boolean isFull() {
    return names.size() >= MOST;
  }

  /** The place of the first column of a name; -1 when there is none. */
  int place(String name) {
    return places.getOrDefault(name, -1);
  }

  /**
   * The places of the columns that are the client's: all but the results of an answer before, which
   * are known by being there one behind the other.
   */
  int[] sent() {
    boolean[] result = new boolean[names.size()];
    int start = Collections.indexOfSubList(names, RESULTS);
    while (start >= 0) {
      int end = start + RESULTS.size();
      end += end < names.size() && names.get(end).equals(ZipTable.FILE) ? 1 : 0;
      Arrays.fill(result, start, end, true);
      int next = Collections.indexOfSubList(names.subList(end, names.size()), RESULTS);
      start = next < 0 ? next : end + next;
    }
    return IntStream.range(0, result.length).filter(place -> !result[place]).toArray();
  }
}
