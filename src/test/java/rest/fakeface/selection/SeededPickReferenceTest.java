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

/** The seeded pick against its definition, by which every face has a score and the least wins. */
class SeededPickReferenceTest {

  private static final int PROBES = 256;
  private static final int ACCEPTING_BITS = 7;
  private static final long GROUP = 1L << 31;

  /** What decides, the one after the other. */
  private record Score(long distance, int probe, long hash, FaceName name) {}

  private static final Comparator<Score> ORDER =
      Comparator.comparingLong(Score::distance)
          .thenComparingInt(Score::probe)
          .thenComparingLong(Score::hash);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 30, 250, 1_500})
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
        .map(name -> score(name, filter, seed.bits()))
        .min(ORDER)
        .map(Score::name)
        .orElse(null);
  }

  private static Score score(FaceName name, FaceFilter filter, long seed) {
    long hash = name.key().spread() >>> 33;
    return IntStream.range(0, PROBES)
        .mapToObj(
            probe -> {
              long salt = SplitMix64.mix(seed + (probe + 1) * SplitMix64.GAMMA);
              boolean accepts = SplitMix64.mix(hash ^ salt) >>> (Long.SIZE - ACCEPTING_BITS) == 0;
              return accepts
                  ? new Score(distance(name, filter, salt), probe, hash(name, salt), name)
                  : none(name, seed);
            })
        .min(ORDER)
        .orElseThrow();
  }

  private static Score none(FaceName name, long seed) {
    return new Score(Long.MAX_VALUE, 0, hash(name, seed), name);
  }

  private static long hash(FaceName name, long salt) {
    return SplitMix64.mix(name.key().spread() ^ salt);
  }

  /** How far behind the probe's point the face stands on the line of the filter's groups. */
  private static long distance(FaceName name, FaceFilter filter, long salt) {
    int ages = filter.ages().maximum() - filter.ages().minimum() + 1;
    int groups = filter.gender() == null ? 2 * ages : ages;
    int group = name.age() - filter.ages().minimum();
    if (filter.gender() == null && name.gender() == Gender.MALE) {
      group += ages;
    }
    long face = group * GROUP + (name.key().spread() >>> 33);
    long point = (((salt >>> 32) * groups) >>> 32) * GROUP + (salt & (GROUP - 1));
    return Math.floorMod(face - point, groups * GROUP);
  }

  private static Face[] faces(int number, Random random) {
    // Few ages, so that narrow filters match too.
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
