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

/** The columns of a table, shared by its rows, in the order of the request. */
final class Columns {

  /** The maximum number of columns of a table, over all its rows. */
  static final int MOST = 256;

  /** The columns that an answer appends to the columns of the request. */
  static final List<String> RESULTS =
      List.of(
          "face_filename",
          "face_url",
          "face_gender",
          "face_age",
          "age_difference",
          "reused",
          "error");

  /** The maximum number of columns of an answer, including the file of the image. */
  static final int MOST_WITH_RESULTS = MOST + RESULTS.size() + 1;

  /** The refusal of too many columns. */
  static final String TOO_MANY = "found one more column; accepted: up to " + MOST;

  private final List<String> names = new ArrayList<>();
  private final List<@Nullable PersonColumn> meanings = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  /** The names. */
  List<String> names() {
    return Collections.unmodifiableList(names);
  }

  /** The number of columns. */
  int count() {
    return names.size();
  }

  /** The name of the column at a place. */
  String name(int place) {
    return names.get(place);
  }

  /** The meaning of the column at a place; null for the client's own columns. */
  @Nullable PersonColumn meaning(int place) {
    return meanings.get(place);
  }

  /** Adds a column. */
  void add(String name) {
    places.putIfAbsent(name, names.size());
    names.add(name);
    meanings.add(PersonColumn.of(name));
  }

  /** Whether the maximum number of columns is reached. */
  boolean isFull() {
    return names.size() >= MOST;
  }

  /** The place of the first column of a name; -1 when there is none. */
  int place(String name) {
    return places.getOrDefault(name, -1);
  }

  /**
   * The places of the client's columns: all except the result columns of an earlier answer, which
   * are recognised because they are adjacent and in order.
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
