package rest.fakeface.portrait;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A measure that changes with age: known at some ages and linear between them. */
final class AgeCurve {

  private final NavigableMap<Integer, Double> known = new TreeMap<>();

  private AgeCurve() {}

  /** The curve through pairs of an age in years and the value at that age. */
  static AgeCurve through(double... agesAndValues) {
    AgeCurve curve = new AgeCurve();
    for (int i = 0; i < agesAndValues.length; i += 2) {
      curve.known.put((int) agesAndValues[i], agesAndValues[i + 1]);
    }
    return curve;
  }

  /** The value at an age; before the first and after the last known age it stays level. */
  double at(int age) {
    Map.Entry<Integer, Double> before = known.floorEntry(age);
    Map.Entry<Integer, Double> after = known.ceilingEntry(age);
    if (before == null) {
      return known.firstEntry().getValue();
    }
    if (after == null || after.getKey().equals(before.getKey())) {
      return before.getValue();
    }
    double passed = age - before.getKey();
    double share = passed / (after.getKey() - before.getKey());
    return before.getValue() + (after.getValue() - before.getValue()) * share;
  }
}
