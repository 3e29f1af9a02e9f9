package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.face.SplitMix64;
import rest.fakeface.support.Faces;

/**
 * Compares the seeded pick with its definition, by which every face has a score and the lowest one
 * wins.
 */
class SeededPickReferenceTest {

  /** The criteria in their order. */
  private record Score(boolean takesPart, long least, long hash, FaceName name) {}

  private static final Comparator<Score> ORDER =
      Comparator.comparing((Score score) -> !score.takesPart())
          .thenComparingLong(Score::least)
          .thenComparingLong(Score::hash);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 30, 250, 1_500, 6_000, 40_000})
  void theFaceOfTheLeastScoreIsFound(int faces) {
    Random random = new Random(faces);
    for (int catalog = 0; catalog < 5; catalog++) {
      CatalogSnapshot snapshot = Snapshots.of(faces(faces, random));
      for (int number = 0; number < 60; number++) {
        FaceFilter filter = filter(random);
        Seed seed = new Seed(random.nextLong());

        assertThat(Snapshots.seeded(snapshot, filter, seed))
            .isEqualTo(expected(snapshot, filter, seed));
      }
    }
  }

  private static @Nullable FaceName expected(
      CatalogSnapshot snapshot, FaceFilter filter, Seed seed) {
    return Snapshots.names(snapshot, filter).stream()
        .map(name -> score(name, seed.bits()))
        .min(ORDER)
        .map(Score::name)
        .orElse(null);
  }

  private static Score score(FaceName name, long seed) {
    long salt = SplitMix64.mix(seed);
    int hash = (int) (name.key().spread() >>> 33);
    boolean takesPart = ((hash ^ (int) (salt >>> 32)) * ((int) salt | 1)) >>> 21 == 0;
    long least = takesPart ? distance(name, hash, seed) : SplitMix64.mix(hash ^ seed) >>> 1;
    return new Score(takesPart, least, SplitMix64.mix(name.key().spread() ^ seed), name);
  }

  /** The distance of a face from the random point of its group. */
  private static long distance(FaceName name, int hash, long seed) {
    int group = name.age() + (name.gender() == Gender.MALE ? 151 : 0);
    long dart = SplitMix64.mix(seed + (group + 1) * SplitMix64.GAMMA) >>> 33;
    return Math.floorMod(hash - dart, 1L << 31);
  }

  private static Face[] faces(int number, Random random) {
    // Few ages, so that narrow filters also match.
    return IntStream.range(0, number)
        .mapToObj(
            each ->
                new Face(
                    new FaceName(
                        gender(random),
                        random.nextInt(4) == 0 ? random.nextInt(151) : random.nextInt(3),
                        new FaceKey(random.nextLong(), random.nextLong(), random.nextInt())),
                    "test",
                    Faces.ADDED,
                    null))
        .toArray(Face[]::new);
  }

  private static Gender gender(Random random) {
    return random.nextBoolean() ? Gender.FEMALE : Gender.MALE;
  }

  private static FaceFilter filter(Random random) {
    int one = random.nextInt(3) == 0 ? random.nextInt(3) : random.nextInt(151);
    int other = random.nextInt(3) == 0 ? 150 : random.nextInt(151);
    Gender gender = random.nextBoolean() ? null : gender(random);
    return new FaceFilter(gender, new AgeRange(Math.min(one, other), Math.max(one, other)));
  }
}
