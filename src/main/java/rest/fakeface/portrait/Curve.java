package rest.fakeface.portrait;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * A smooth line through spots (a uniform Catmull-Rom spline). Positions along it run from 0 to 1,
 * the same share for each stretch between two spots.
 */
record Curve(List<Spot> spots) {

  private static final int SAMPLES = 16;

  Curve {
    spots = List.copyOf(spots);
  }

  /** A curve that so far only starts, to be led on by {@link #to}. */
  static Curve from(double x, double y) {
    return new Curve(List.of(new Spot(x, y)));
  }

  /** The curve led on to one more spot. */
  Curve to(double x, double y) {
    return then(from(x, y));
  }

  /** The curve through evenly spaced positions of a formula over 0 to 1. */
  static Curve sampled(DoubleFunction<Spot> formula) {
    return new Curve(
        IntStream.rangeClosed(0, SAMPLES)
            .mapToObj(i -> formula.apply((double) i / SAMPLES))
            .toList());
  }

  Curve mirrored() {
    return new Curve(spots.stream().map(Spot::mirrored).toList());
  }

  Curve reversed() {
    List<Spot> backwards = new ArrayList<>(spots);
    Collections.reverse(backwards);
    return new Curve(backwards);
  }

  Curve moved(double dx, double dy) {
    return new Curve(spots.stream().map(spot -> spot.moved(dx, dy)).toList());
  }

  Curve then(Curve next) {
    List<Spot> both = new ArrayList<>(spots);
    both.addAll(next.spots);
    return new Curve(both);
  }

  /** The curve lying the given share of the way to another one. */
  Curve towards(Curve other, double share) {
    return sampled(t -> at(t).towards(other.at(t), share));
  }

  Curve part(double from, double to) {
    return sampled(t -> at(from + (to - from) * t));
  }

  /** The curve swinging sideways, ever wider from its start to its end. */
  Curve wavy(double amplitude, double periods) {
    return sampled(t -> at(t).moved(amplitude * t * Math.sin(2 * Math.PI * periods * t), 0));
  }

  Spot at(double position) {
    int stretches = spots.size() - 1;
    double along = Math.max(0, Math.min(1, position)) * stretches;
    int i = Math.min((int) along, stretches - 1);
    double t = along - i;
    Spot a = spot(i - 1);
    Spot b = spot(i);
    Spot c = spot(i + 1);
    Spot d = spot(i + 2);
    return new Spot(blend(a.x(), b.x(), c.x(), d.x(), t), blend(a.y(), b.y(), c.y(), d.y(), t));
  }

  /** The spot at an index, the ends standing in for what lies beyond them. */
  Spot spot(int index) {
    return spots.get(Math.max(0, Math.min(spots.size() - 1, index)));
  }

  Spot last() {
    return spot(spots.size() - 1);
  }

  private static double blend(double a, double b, double c, double d, double t) {
    double linear = c - a;
    double square = 2 * a - 5 * b + 4 * c - d;
    double cubic = 3 * b - a - 3 * c + d;
    return b + 0.5 * t * (linear + t * (square + t * cubic));
  }
}
