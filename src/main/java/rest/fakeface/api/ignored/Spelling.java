package rest.fakeface.api.ignored;

/** Detects misspelled words. */
final class Spelling {

  /** The distance of words that are not misspellings of each other. */
  static final int OTHER = Integer.MAX_VALUE;

  /** The length of words in which one slip is likely, and in which two are. */
  private static final int LONG = 6;

  private static final int LONGER = 9;

  private Spelling() {}

  /**
   * The number of slips between a word and the intended word: missing, extra, different or
   * transposed letters. Short words resemble too many other words, and few people miss the first
   * letter.
   *
   * @return {@link #OTHER} if it is a different word
   */
  static int slips(String word, String meant) {
    int most = meant.length() < LONG ? 0 : meant.length() < LONGER ? 1 : 2;
    if (Math.abs(word.length() - meant.length()) > most || word.charAt(0) != meant.charAt(0)) {
      return OTHER;
    }
    int slips = distance(word, meant);
    return slips > most ? OTHER : slips;
  }

  /** The distance of two words (optimal string alignment), with three rows in memory. */
  private static int distance(String word, String meant) {
    int[] beforeLast = {};
    int[] last = new int[meant.length() + 1];
    for (int column = 0; column < last.length; column++) {
      last[column] = column;
    }
    for (int row = 1; row <= word.length(); row++) {
      int[] next = new int[last.length];
      next[0] = row;
      for (int column = 1; column < next.length; column++) {
        boolean same = word.charAt(row - 1) == meant.charAt(column - 1);
        int best = Math.min(last[column], next[column - 1]) + 1;
        best = Math.min(best, last[column - 1] + (same ? 0 : 1));
        if (row > 1 && column > 1 && areSwapped(word, row, meant, column)) {
          best = Math.min(best, beforeLast[column - 2] + 1);
        }
        next[column] = best;
      }
      beforeLast = last;
      last = next;
    }
    return last[meant.length()];
  }

  private static boolean areSwapped(String word, int row, String meant, int column) {
    return word.charAt(row - 1) == meant.charAt(column - 2)
        && word.charAt(row - 2) == meant.charAt(column - 1);
  }
}
