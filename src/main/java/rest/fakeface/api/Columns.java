package rest.fakeface.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a table, which its rows share: each name once, in the order they were sent. */
final class Columns {

  /** The most columns that a table may have, of all its rows together. */
  static final int MOST = 256;

  private final List<String> names = new ArrayList<>();
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

  /** Adds a column. False when there is one of this name. */
  boolean add(String name) {
    return places.putIfAbsent(name, names.size()) == null && names.add(name);
  }

  /** Whether there can be no other column. */
  boolean isFull() {
    return names.size() == MOST;
  }

  /** The place of a column; -1 when there is none of this name. */
  int place(String name) {
    return places.getOrDefault(name, -1);
  }
}
