package rest.fakeface.selection;

import java.util.function.IntPredicate;
import rest.fakeface.face.SplitMix64;

/**
 * The face that a seed chooses among those that match a filter.
 *
 * <p>It is rendezvous hashing (Thaler and Ravishankar, "Using name-based mappings to increase hit
 * rates", IEEE/ACM Transactions on Networking 6, 1998): each face has a score that follows from the
 * seed, the filter and its own key alone, and the least score wins. So neither order of arrival nor
 * node nor restart matters; when a face goes, only the seeds that chose it choose another; when
 * faces come, seeds move to them and not elsewhere: to 10 % more faces one seed of eleven.
 *
 * <p>To score every face would take a millisecond for a million of them. Therefore the score is one
 * whose least is found without, that of multi-probe consistent hashing (Appleton and O'Reilly,
 * "Multi-probe consistent hashing", arXiv:1505.00062, 2015): the seed throws {@value #PROBES}
 * probes at random points of the line on which the faces stand (see {@link Runs}), and the face
 * wins that one of them falls short of the least. A face's score is that distance, but it counts
 * only the probes that it accepts, one of 128, by a hash of its own and the probe's: next
 * neighbours, of whom the one behind would else hardly ever be met, so see different probes. A face
 * that accepts none, which decides nothing unless two or three match, comes after the others by
 * such a hash.
 *
 * <p>The cost hardly depends on the number of faces: {@value #PROBES} look-ups and some 700 faces
 * that are asked, since after the nearest so far a probe is given up; about 10 µs, the more of them
 * the rarer the memory is in a cache. All arithmetic is of integers, the same on every machine. The
 * faces are not quite as likely as each other: where they stand d times as dense as on average, one
 * is chosen 0.4·(d-1) % more rarely than the average, because it stands in others' shadow.
 */
final class SeededPick {

  private static final int PROBES = 256;

  /** How many probes are aimed together. */
  private static final int VOLLEY = 16;

  /** A face accepts a probe when so many bits of their common hash are zero. */
  private static final int ACCEPTING_BITS = 7;

  private final Runs runs;
  private final FaceIndex index;
  private final IntPredicate admitted;
  private final long[] salts = new long[VOLLEY];
  private final int[] places = new int[VOLLEY];
  private final int[] hashes = new int[VOLLEY];
  private int winner = FaceIndex.NONE;
  private long least;

  private SeededPick(Runs runs, IntPredicate admitted) {
    this.runs = runs;
    this.admitted = admitted;
    index = runs.index();
    least = runs.length();
  }

  /**
   * The place of the chosen face.
   *
   * @param admitted which places may be chosen: as if no other face matched
   * @return {@link FaceIndex#NONE} when no face matches that may
   */
  static int of(Runs runs, Seed seed, IntPredicate admitted) {
    return runs.size() == 0 ? FaceIndex.NONE : new SeededPick(runs, admitted).search(seed.bits());
  }

  private int search(long seed) {
    long state = seed;
    for (int volley = 0; volley < PROBES / VOLLEY; volley++) {
      for (int number = 0; number < VOLLEY; number++) {
        state += SplitMix64.GAMMA;
        salts[number] = SplitMix64.mix(state);
      }
      aim();
      for (int number = 0; number < VOLLEY; number++) {
        probe(number);
      }
    }
    return winner == FaceIndex.NONE ? leastHash(seed) : winner;
  }

  /** Looks up where the probes fall: together, so that the waits for memory overlap. */
  private void aim() {
    for (int number = 0; number < VOLLEY; number++) {
      places[number] = index.near(runs.group(rank(salts[number])), point(salts[number]));
    }
    for (int number = 0; number < VOLLEY; number++) {
      hashes[number] = index.hash(Math.min(places[number], index.size() - 1));
    }
  }

  /** Follows a probe from its point through the groups behind it, round the line at the most. */
  private void probe(int number) {
    long salt = salts[number];
    int rank = rank(salt);
    int end = index.start(runs.group(rank) + 1);
    int place = places[number];
    if (place < end && hashes[number] < point(salt)) {
      place = firstFrom(point(salt), place + 1, end);
    }
    long begin = -point(salt);
    while (!meet(place, end, begin, salt)) {
      rank = rank + 1 == runs.groups() ? 0 : rank + 1;
      place = index.start(runs.group(rank));
      end = index.start(runs.group(rank) + 1);
      begin += FaceIndex.HASHES + 1L;
    }
  }

  /**
   * Lets a probe meet faces of a group that begins so far from its point.
   *
   * @return whether the probe need not be followed beyond the group
   */
  private boolean meet(int from, int end, long begin, long salt) {
    for (int place = from; place < end; place++) {
      long distance = begin + index.hash(place);
      if (distance >= least) {
        return true;
      }
      if (accepts(place, salt) && admitted.test(place)) {
        least = distance;
        winner = twin(place, end, salt);
        return true;
      }
    }
    return begin + FaceIndex.HASHES + 1L >= least;
  }

  private int firstFrom(int point, int from, int end) {
    int place = from;
    while (place < end && index.hash(place) < point) {
      place++;
    }
    return place;
  }

  private boolean accepts(int place, long salt) {
    return SplitMix64.mix(index.hash(place) ^ salt) >>> (Long.SIZE - ACCEPTING_BITS) == 0;
  }

  /** One of the faces that share their bits of the hash, and so the score, by all of their bits. */
  private int twin(int first, int end, long salt) {
    int twin = first;
    int place = first + 1;
    while (place < end && index.hash(place) == index.hash(first)) {
      if (admitted.test(place) && hash(place, salt) < hash(twin, salt)) {
        twin = place;
      }
      place++;
    }
    return twin;
  }

  private int leastHash(long salt) {
    int least = FaceIndex.NONE;
    for (int number = 0; number < runs.size(); number++) {
      int place = runs.place(number);
      if (admitted.test(place)
          && (least == FaceIndex.NONE || hash(place, salt) < hash(least, salt))) {
        least = place;
      }
    }
    return least;
  }

  private long hash(int place, long salt) {
    return SplitMix64.mix(index.key(place).spread() ^ salt);
  }

  /** The group in which a probe falls, by its number in the filter. */
  private int rank(long salt) {
    return (int) (((salt >>> Integer.SIZE) * runs.groups()) >>> Integer.SIZE);
  }

  /** The point in the group at which a probe falls. */
  private static int point(long salt) {
    return (int) salt & FaceIndex.HASHES;
  }
}
