package rest.fakeface.selection;

import java.util.function.IntPredicate;
import rest.fakeface.face.SplitMix64;

/**
 * The face that a seed chooses among those that match a filter.
 *
 * <p>It is rendezvous hashing (Thaler and Ravishankar, "Using name-based mappings to increase hit
 * rates", IEEE/ACM Transactions on Networking 6, 1998): each face has a score that follows from the
 * seed and its own name alone, and the least score wins. So neither order of arrival nor node nor
 * restart matters; when a face goes, only the seeds that chose it choose another; when faces come,
 * seeds move to them and not elsewhere: to 10 % more faces one seed of eleven; and a face that is
 * chosen without a filter is chosen with every filter that it passes.
 *
 * <p>To score every face would take a millisecond for a million of them. Therefore the score is one
 * whose least is found nearby, as in consistent hashing (Karger and others, STOC 1997): the seed
 * throws a dart at a random point of each group (see {@link GenderAgeBuckets}), which is a ring on
 * which its faces stand where their hashes say, and the score of a face is its distance behind the
 * dart. That alone would be uneven, since who stands close behind another is hardly ever the first.
 * So only one face in {@value #SHARE} takes part, by a hash of its key with the seed: each time
 * others, with other neighbours. When none does, as is usual among less than five hundred, the
 * least such hash wins.
 *
 * <p>Cost: two look-ups for each age and gender admitted, and on average 3,000 faces that are asked
 * whether they take part, however many there are. Evenness: where a few hundred faces and less
 * match it is exact; of large groups each face has its share within about one percent, as its
 * neighbours stand, whatever its age. All arithmetic is of integers, the same on every machine.
 */
final class SeededPick {

  /** A face takes part when so many bits of a hash are zero. */
  private static final int BITS = 11;

  private static final int SHARE = 1 << BITS;

  /** The length of a group's ring. */
  private static final long RING = FaceIndex.HASHES + 1L;

  private final MatchRanges ranges;
  private final FaceIndex index;
  // Of places in the snapshot.
  private final IntPredicate admitted;
  private final long seed;
  private final int addend;
  private final int factor;
  private int winner = FaceIndex.NONE;
  private long least;

  private SeededPick(MatchRanges ranges, Seed seed, IntPredicate admitted) {
    this.ranges = ranges;
    this.admitted = admitted;
    this.seed = seed.bits();
    index = ranges.index();
    long salt = SplitMix64.mix(seed.bits());
    addend = (int) (salt >>> Integer.SIZE);
    factor = (int) salt | 1;
  }

  /**
   * The place in the snapshot of the chosen face.
   *
   * @param admitted which places of the snapshot may be chosen: as if no other face matched
   * @return {@link FaceIndex#NONE} when no face matches that may
   */
  static int of(MatchRanges ranges, Seed seed, IntPredicate admitted) {
    int place =
        ranges.size() == 0 ? FaceIndex.NONE : new SeededPick(ranges, seed, admitted).search();
    return place == FaceIndex.NONE ? place : ranges.inSnapshot(place);
  }

  private int search() {
    // So far that two take part on average; farther only when none has done so.
    long reach = 2 * RING * SHARE / ranges.size();
    do {
      least = Math.min(reach, RING);
      for (int number = 0; number < ranges.groups(); number++) {
        search(ranges.group(number));
      }
      reach *= 8;
    } while (winner == FaceIndex.NONE && least < RING);
    return winner == FaceIndex.NONE ? leastHash() : winner;
  }

  /** Searches a group from its dart on, not farther than the nearest of other groups. */
  private void search(int group) {
    int start = index.start(group);
    int end = index.start(group + 1);
    if (start == end) {
      return;
    }
    long dart =
        SplitMix64.mix(seed + (group + 1) * SplitMix64.GAMMA) >>> (Long.SIZE - FaceIndex.HASH_BITS);
    int from = index.lowerBound(group, (int) dart);
    long to = dart + least;
    if (to <= RING) {
      search(from, index.upperBound(group, to), -dart);
    } else {
      search(from, end, -dart);
      search(start, index.upperBound(group, to - RING), RING - dart);
    }
  }

  /** Searches places of a group whose hashes begin so far behind the dart. */
  private void search(int from, int to, long begin) {
    int place = index.firstSampled(from, to, addend, factor, BITS);
    while (place < to) {
      long distance = begin + index.hash(place);
      if (distance >= least) {
        return;
      }
      if (distance >= 0 && isAdmitted(place)) {
        least = distance;
        winner = tieBreak(place, to);
        return;
      }
      place = index.firstSampled(place + 1, to, addend, factor, BITS);
    }
  }

  /** One of the faces that share what the index has of a hash, and so the score. */
  private int tieBreak(int first, int to) {
    int best = first;
    for (int place = first + 1; place < to && index.hash(place) == index.hash(first); place++) {
      if (isAdmitted(place) && wholeHash(place) < wholeHash(best)) {
        best = place;
      }
    }
    return best;
  }

  private int leastHash() {
    int best = FaceIndex.NONE;
    long least = Long.MAX_VALUE;
    for (int number = 0; number < ranges.size(); number++) {
      int place = ranges.place(number);
      long hash = SplitMix64.mix(index.hash(place) ^ seed) >>> 1;
      if (hash <= least && isAdmitted(place)) {
        if (hash < least || wholeHash(place) < wholeHash(best)) {
          best = place;
        }
        least = hash;
      }
    }
    return best;
  }

  private boolean isAdmitted(int place) {
    return admitted.test(ranges.inSnapshot(place));
  }

  private long wholeHash(int place) {
    return SplitMix64.mix(index.key(place).spread() ^ seed);
  }
}
