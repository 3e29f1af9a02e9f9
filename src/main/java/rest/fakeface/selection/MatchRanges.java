package rest.fakeface.selection;

import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Gender;

/**
 * The places of the faces that match a filter: one contiguous range, or two if both genders match.
 * Faces are addressed by their number among all that match.
 */
final class MatchRanges {

  private final SourceView view;
  private final FaceIndex index;
  private final int group;
  private final int secondGroup;
  private final int ages;
  private final boolean both;
  private final int first;
  private final int second;
  private final int firstSize;
  private final int size;

  /** Finds the faces of a view that match a filter, whose sources must be those of the view. */
  MatchRanges(SourceView view, FaceFilter filter) {
    this.view = view;
    index = view.index();
    int lowest = filter.ages().lowest();
    ages = filter.ages().count();
    both = filter.gender() == null;
    group =
        GenderAgeBuckets.of(filter.gender() == Gender.MALE ? Gender.MALE : Gender.FEMALE, lowest);
    secondGroup = GenderAgeBuckets.of(Gender.MALE, lowest);
    first = index.start(group);
    second = index.start(secondGroup);
    firstSize = index.start(group + ages) - first;
    size = both ? firstSize + index.start(secondGroup + ages) - second : firstSize;
  }

  /** The index of the places. */
  FaceIndex index() {
    return index;
  }

  /** The number of faces that match. */
  int size() {
    return size;
  }

  /** The number of groups that the filter admits, including empty ones. */
  int groups() {
    return both ? 2 * ages : ages;
  }

  /** The place of a face by its number, from 0 and below the size. */
  int place(int number) {
    return number < firstSize ? first + number : second + number - firstSize;
  }

  /** The place in the snapshot of a face by its number. */
  int shown(int number) {
    return inSnapshot(place(number));
  }

  /** The place in the snapshot of a place in the index. */
  int inSnapshot(int place) {
    return view.inSnapshot(place);
  }

  /** A group that the filter admits, by its number from 0. */
  int group(int number) {
    return number < ages ? group + number : secondGroup + number - ages;
  }
}
