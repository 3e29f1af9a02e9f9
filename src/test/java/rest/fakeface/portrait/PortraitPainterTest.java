package rest.fakeface.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.Gender;

class PortraitPainterTest {

  @BeforeAll
  static void withoutDisplay() {
    System.setProperty("java.awt.headless", "true");
  }

  @Test
  void portraitIsAnOpaqueSquare() {
    BufferedImage portrait = PortraitPainter.paint(new Sitter(Gender.FEMALE, 30, 1));
    assertThat(portrait.getWidth()).isEqualTo(1024);
    assertThat(portrait.getHeight()).isEqualTo(1024);
    assertThat(portrait.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
  }

  @Test
  void sameSitterGivesTheSamePixels() {
    assertThat(pixels(new Sitter(Gender.MALE, 44, 8)))
        .isEqualTo(pixels(new Sitter(Gender.MALE, 44, 8)));
  }

  @Test
  void paintingInParallelGivesTheSamePixels() {
    List<Sitter> sitters = IntStream.range(0, 16).mapToObj(i -> Sitter.of(6, i)).toList();
    List<Integer> together = sitters.parallelStream().map(PortraitPainterTest::print).toList();
    List<Integer> oneByOne = sitters.stream().map(PortraitPainterTest::print).toList();
    assertThat(together).isEqualTo(oneByOne);
  }

  @Test
  void differentSeedsGiveDifferentPortraits() {
    assertThat(differing(new Sitter(Gender.FEMALE, 30, 1), new Sitter(Gender.FEMALE, 30, 2)))
        .isGreaterThan(0.5);
  }

  @Test
  void genderAndAgeChangeThePortraitOfTheSameSeed() {
    Sitter woman = new Sitter(Gender.FEMALE, 30, 1);
    assertThat(differing(woman, new Sitter(Gender.MALE, 30, 1))).isGreaterThan(0.05);
    assertThat(differing(woman, new Sitter(Gender.FEMALE, 70, 1))).isGreaterThan(0.05);
  }

  @Test
  void oneYearChangesLittle() {
    // An age without changes of hairstyle and clothes.
    Sitter now = new Sitter(Gender.FEMALE, 27, 4);
    Sitter soon = new Sitter(Gender.FEMALE, 28, 4);
    assertThat(differing(now, soon)).isStrictlyBetween(0.0, 0.1);
  }

  @Test
  void everySitterOfASeriesOf200CanBePaintedAndNoTwoAreAlike() {
    Set<Integer> prints = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      prints.add(print(Sitter.of(42, i)));
    }
    assertThat(prints).hasSize(200);
  }

  @Test
  void faceFillsTheMiddleOfThePicture() {
    for (int i = 0; i < 40; i++) {
      Sitter sitter = Sitter.of(11, i);
      Palette palette = Likeness.of(sitter).palette();
      int cheek = PortraitPainter.paint(sitter).getRGB(512 - 90, 560);
      assertThat(distance(cheek, palette.skin().getRGB()))
          .as("cheek of %s", sitter)
          .isLessThan(150);
    }
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      sum += Math.abs((one >> shift & 0xff) - (other >> shift & 0xff));
    }
    return sum;
  }

  /** The share of pixels that differ clearly. */
  private static double differing(Sitter one, Sitter other) {
    int[] a = pixels(one);
    int[] b = pixels(other);
    long count = IntStream.range(0, a.length).filter(i -> distance(a[i], b[i]) > 24).count();
    return (double) count / a.length;
  }

  private static int print(Sitter sitter) {
    return Arrays.hashCode(pixels(sitter));
  }

  private static int[] pixels(Sitter sitter) {
    int size = PortraitPainter.SIZE;
    return PortraitPainter.paint(sitter).getRGB(0, 0, size, size, null, 0, size);
  }
}
