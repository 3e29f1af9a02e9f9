package rest.fakeface.face;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceRegion.Landmark;

/** Regions as texts: numbers separated by spaces, to a ten-thousandth of the image. */
public final class RegionText {

  /** The maximum length of the text of a region. */
  public static final int REGION_LENGTH = 100;

  /** The maximum length of the text of landmarks. */
  public static final int LANDMARKS_LENGTH = 200;

  private static final int DIGITS = 4;

  private RegionText() {}

  /** The left, top, right and bottom of a region; null without one. */
  public static @Nullable String region(@Nullable FaceRegion region) {
    return region == null
        ? null
        : text(DoubleStream.of(region.left(), region.top(), region.right(), region.bottom()));
  }

  /** The x and y of each landmark; null without landmarks. */
  public static @Nullable String landmarks(@Nullable FaceRegion region) {
    return region == null || region.landmarks().isEmpty()
        ? null
        : text(
            region.landmarks().stream()
                .flatMapToDouble(each -> DoubleStream.of(each.x(), each.y())));
  }

  /**
   * Parses a region from texts.
   *
   * @param landmarks null if it has none
   * @throws IllegalArgumentException if they are not a region
   */
  public static FaceRegion parse(String region, @Nullable String landmarks) {
    double[] edges = numbers(region, 4);
    double[] points =
        landmarks == null ? new double[0] : numbers(landmarks, 2 * FaceRegion.LANDMARKS);
    List<Landmark> marks = new ArrayList<>();
    for (int at = 0; at < points.length; at += 2) {
      marks.add(new Landmark(points[at], points[at + 1]));
    }
    return new FaceRegion(edges[0], edges[1], edges[2], edges[3], marks);
  }

  private static String text(DoubleStream numbers) {
    return numbers
        .mapToObj(
            number ->
                BigDecimal.valueOf(number)
                    .setScale(DIGITS, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros()
                    .toPlainString())
        .collect(Collectors.joining(" "));
  }

  private static double[] numbers(String text, int count) {
    double[] numbers =
        Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    if (numbers.length != count || !Arrays.stream(numbers).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("not " + count + " numbers: " + text);
    }
    return numbers;
  }
}
