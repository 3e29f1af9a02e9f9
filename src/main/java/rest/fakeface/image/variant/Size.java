package rest.fakeface.image.variant;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The edge of a square variant. There are few sizes, so that each is rendered once for all requests
 * of about that size.
 *
 * @param pixels the length of the edge
 */
public record Size(int pixels) {

  /** The accepted sizes, in words. */
  public static final String WORDS = "a whole number from 32 to 1024";

  private static final int[] LADDER = {32, 48, 64, 96, 128, 192, 256, 350, 512, 768, 1024};

  /** The size of photographs in directories of people. */
  public static final Size PORTRAIT = new Size(96);

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /**
   * Creates a size of the ladder.
   *
   * @throws IllegalArgumentException if it is not in the ladder
   */
  public Size {
    if (Arrays.binarySearch(LADDER, pixels) < 0) {
      throw new IllegalArgumentException("no size: " + pixels);
    }
  }

  /** The size in a text, or the next larger one; empty if it is out of range. */
  public static Optional<Size> parse(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    int wanted = Integer.parseInt(text);
    return wanted < LADDER[0]
        ? Optional.empty()
        : Arrays.stream(LADDER).filter(each -> each >= wanted).mapToObj(Size::new).findFirst();
  }

  /** The next smaller size, if there is one. */
  public Optional<Size> smaller() {
    int place = Arrays.binarySearch(LADDER, pixels);
    return place == 0 ? Optional.empty() : Optional.of(new Size(LADDER[place - 1]));
  }

  @Override
  public String toString() {
    return String.valueOf(pixels);
  }
}
