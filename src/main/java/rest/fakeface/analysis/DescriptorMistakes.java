package rest.fakeface.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects the mistakes in a descriptor while it is read, so that all are reported at once. */
final class DescriptorMistakes {

  /** The first mistake per key. Later ones may be consequences of it. */
  private final Map<String, String> byKey = new LinkedHashMap<>();

  /** The keys that were read. */
  private final Set<String> known = new TreeSet<>();

  private boolean undecided;

  void add(String key, String value, String accepted) {
    byKey.putIfAbsent(key, key + "=" + value + "; accepted: " + accepted);
  }

  /** Records that a key was read. */
  void expect(String key) {
    known.add(key);
  }

  /** Records that a value is wrong on which the set of valid keys depends. */
  void leaveUndecided() {
    undecided = true;
  }

  /**
   * Adds the keys that were not read, as probable typing errors, unless the set of valid keys is
   * unknown.
   */
  void addUnknown(Set<String> keys) {
    if (undecided) {
      return;
    }
    for (String key : new TreeSet<>(keys)) {
      if (!known.contains(key)) {
        byKey.put(key, "unknown key " + key + "; accepted: " + String.join(", ", known));
      }
    }
  }

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  /** All mistakes in one line, numbered if there are several. */
  String inWords() {
    if (byKey.size() == 1) {
      return byKey.values().iterator().next();
    }
    StringBuilder words = new StringBuilder(byKey.size() + " mistakes:");
    int number = 0;
    for (String mistake : byKey.values()) {
      number++;
      words.append(" (").append(number).append(") ").append(mistake);
    }
    return words.toString();
  }
}
