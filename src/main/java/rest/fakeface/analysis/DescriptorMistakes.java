package rest.fakeface.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is wrong in a descriptor, collected while it is read, so that all is said at once. */
final class DescriptorMistakes {

  /** By key, the first mistake in its value: what is read after that may only follow from it. */
  private final Map<String, String> byKey = new LinkedHashMap<>();

  /** The keys that were asked for. */
  private final Set<String> known = new TreeSet<>();

  private boolean undecided;

  void add(String key, String value, String accepted) {
    byKey.putIfAbsent(key, key + "=" + value + "; accepted: " + accepted);
  }

  /** Notes that a key was asked for. */
  void expect(String key) {
    known.add(key);
  }

  /** Notes that a value which decides what other keys there are is wrong. */
  void leaveUndecided() {
    undecided = true;
  }

  /**
   * Adds the keys that nothing has asked for, where that is known: most likely they are misspelt.
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

  /** All in one line; numbered when there are several. */
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
