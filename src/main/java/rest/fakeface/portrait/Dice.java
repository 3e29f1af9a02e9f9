package rest.fakeface.portrait;

import java.util.List;
import java.util.SplittableRandom;
import rest.fakeface.face.SplitMix64;

/** The stream of chance that decides one feature of one sitter. */
final class Dice {

  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /** The stream of a feature; it always starts at the same place for the same sitter. */
  static Dice of(Sitter sitter, Feature feature) {
    // The name and not the ordinal: a new feature must not reshuffle the others.
    long own = feature.name().hashCode() * SplitMix64.GAMMA;
    return new Dice(new SplittableRandom(SplitMix64.mix(sitter.seed() ^ own)));
  }

  /** A number from {@code low} (inclusive) to {@code high} (exclusive), evenly spread. */
  double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** A number around {@code centre}, at most {@code spread} away and more often near. */
  double around(double centre, double spread) {
    return centre + spread * (random.nextDouble() + random.nextDouble() - 1);
  }

  /** True with the given probability, 0 to 1. */
  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** One of the choices, each equally likely. */
  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
