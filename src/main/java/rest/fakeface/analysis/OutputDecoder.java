package rest.fakeface.analysis;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Computes a value from elements of a network's output.
 *
 * @param length the number of elements
 * @param formula computes the value from these elements
 */
record OutputDecoder(int length, ToDoubleFunction<float[]> formula) {

  /** The maximum number of classes of a network. */
  private static final int MOST = 1000;

  private enum Gender {
    SCALAR,
    PROBABILITIES,
    SOFTMAX
  }

  private enum Age {
    SCALAR,
    EXPECTATION,
    BINS,
    ORDINAL
  }

  private enum Activation {
    NONE,
    SOFTMAX
  }

  /** The decoder of the probability that a face is female. */
  static OutputDecoder ofGender(Descriptor descriptor) {
    int female = female(descriptor);
    return switch (descriptor.oneOf("decoder", Gender.class, null)) {
      case SCALAR -> {
        double offset = descriptor.number("offset", 0);
        double scale = descriptor.number("scale", 1);
        yield new OutputDecoder(
            1,
            x -> {
              double second = clamp(offset + scale * x[0]);
              return female == 1 ? second : 1 - second;
            });
      }
      case PROBABILITIES -> new OutputDecoder(2, p -> clamp(p[female]));
      case SOFTMAX -> new OutputDecoder(2, logits -> softmax(logits)[female]);
    };
  }

  /** The decoder of the age in years, including a constant offset. */
  static OutputDecoder ofAge(Descriptor descriptor) {
    double offset = descriptor.number("offset", 0);
    OutputDecoder decoder = withoutOffset(descriptor);
    return new OutputDecoder(decoder.length, x -> offset + decoder.formula.applyAsDouble(x));
  }

  private static OutputDecoder withoutOffset(Descriptor descriptor) {
    return switch (descriptor.oneOf("decoder", Age.class, null)) {
      case SCALAR -> {
        double scale = descriptor.number("scale", 1);
        yield new OutputDecoder(1, x -> scale * x[0]);
      }
      case EXPECTATION -> {
        int classes = descriptor.wholeNumber("classes", 2, MOST, 101);
        yield expectation(descriptor, IntStream.range(0, classes).asDoubleStream().toArray());
      }
      case BINS -> {
        List<Double> midpoints = descriptor.numbers("midpoints");
        if (midpoints.size() < 2) {
          descriptor.refuse("midpoints", "the ages amid two or more bins, separated by commas");
        }
        yield expectation(descriptor, midpoints.stream().mapToDouble(age -> age).toArray());
      }
      case ORDINAL -> {
        int pairs = descriptor.wholeNumber("classes", 1, MOST, null);
        yield new OutputDecoder(
            2 * pairs,
            x -> IntStream.range(0, pairs).filter(age -> x[2 * age + 1] > x[2 * age]).count());
      }
    };
  }

  /** Computes the value from the elements of an output, beginning at an index. */
  double decode(float[] output, int index) {
    float[] elements = new float[length];
    System.arraycopy(output, index, elements, 0, length);
    return formula.applyAsDouble(elements);
  }

  private static int female(Descriptor descriptor) {
    String classes = descriptor.text("classes").orElse("").replaceAll("\\s", "");
    return switch (classes.toLowerCase(Locale.ROOT)) {
      case "female,male" -> 0;
      case "male,female" -> 1;
      default -> {
        descriptor.refuse("classes", "male,female or female,male");
        yield 0;
      }
    };
  }

  private static OutputDecoder expectation(Descriptor descriptor, double[] ages) {
    boolean logits =
        descriptor.oneOf("activation", Activation.class, Activation.NONE) == Activation.SOFTMAX;
    return new OutputDecoder(ages.length, x -> expectation(logits ? softmax(x) : x, ages));
  }

  private static double expectation(float[] probabilities, double[] ages) {
    return IntStream.range(0, ages.length).mapToDouble(i -> probabilities[i] * ages[i]).sum();
  }

  private static float[] softmax(float[] logits) {
    float largest = Float.NEGATIVE_INFINITY;
    for (float logit : logits) {
      largest = Math.max(largest, logit);
    }
    // Subtracting the maximum avoids an overflow of the exponentials and does not change the
    // quotient.
    float[] powers = new float[logits.length];
    float sum = 0;
    for (int i = 0; i < logits.length; i++) {
      powers[i] = (float) Math.exp(logits[i] - largest);
      sum += powers[i];
    }
    for (int i = 0; i < powers.length; i++) {
      powers[i] /= sum;
    }
    return powers;
  }

  private static double clamp(double probability) {
    return Math.max(0, Math.min(1, probability));
  }
}
