package rest.fakeface.selection;

import java.util.function.IntPredicate;
import rest.fakeface.face.SplitMix64;

/**
 * Chooses a face among those that match a filter by a seed.
 *
 * <p>This is a variant of rendezvous hashing (Thaler and Ravishankar, "Using name-based mappings to
 * increase hit rates", IEEE/ACM Transactions on Networking 6, 1998): the seed and the key of each
 * face determine a score, and the face with the lowest score is chosen. Therefore, the choice does
 * not depend on the node, on restarts or on the order in which faces were added. If a face is
 * removed, only the seeds that chose it change. If faces are added, seeds change only to these:
 * with 10 % more faces, one seed in eleven. A face that is chosen without a filter is also chosen
 * with every filter that it matches.
 *
 * <p>Scoring every face would take a millisecond per million. Therefore, the score is one whose
 * minimum can be found locally, as in consistent hashing (Karger and others, STOC 1997). Each group
 * (see {@link GenderAgeBuckets}) is a ring on which its faces are placed by their hashes. The seed
 * determines a random point on each ring, and the score of a face is its distance after that point.
 * This alone would not be uniform, because a face shortly after another one is rarely the first.
 * Therefore, only one in {@value #SHARE} faces takes part, determined by a secondary hash of its
 * key and the seed, so that each seed selects other faces with other neighbours. If no face takes
 * part, which is usual among fewer than five hundred, the face with the lowest secondary hash is
 * chosen.
 *
 * <p>The cost is two look-ups per admitted group, and on average 3,000 evaluations of the secondary
 * hash, independent of the number of faces. The choice is exactly uniform among up to a few hundred
 * faces. In large groups, the probability of a face differs from that of others by about one
 * percent, depending on its neighbours but not on when it was added. All arithmetic uses integers,
 * so that the result is the same on every machine.
 */
final class SeededPick {

  /** The number of zero bits in the secondary hash of a face that takes part. */
  private static final int BITS = 11;

  private static final int SHARE = 1 << BITS;

  /** The length of a group's ring. */
  private static final long RING = FaceIndex.HASHES + 1L;

  private final MatchRanges ranges;
  private final FaceIndex index;
  // Places in the snapshot.
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
   * @param admitted the places of the snapshot that may be chosen; all others are treated as not
   *     matching
   * @return {@link FaceIndex#NONE} if there is no such face
   */
  static int of(MatchRanges ranges, Seed seed, IntPredicate admitted) {
    int place =
        ranges.size() == 0 ? FaceIndex.NONE : new SeededPick(ranges, seed, admitted).search();
    return place == FaceIndex.NONE ? place : ranges.inSnapshot(place);
  }

  private int search() {
    // At this distance, two faces take part on average; extended only if none does.
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

  /** Searches a group from its random point, up to the distance of the best face found so far. */
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

  /**
   * Searches a range of places of a group.
   *
   * @param begin the distance of hash 0 from the random point, negative if before it
   */
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

  /** Decides among faces with the same stored hash, and therefore the same score. */
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
