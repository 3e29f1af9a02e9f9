package rest.fakeface.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The input of a network: a float32 tensor of rank 4. The sample of a pixel, from 0 to 255, is
 * converted to {@code (sample - mean) * scale}.
 *
 * @param name the input's name; empty if the network has only one input
 * @param width the tensor's width in pixels
 * @param height the tensor's height in pixels
 * @param layout the order of its dimensions
 * @param channels the order of the colours
 * @param mean the value that is subtracted from each channel, in that order
 * @param scale the factor by which each channel is then multiplied
 * @param normalization the operation on the samples before that
 * @param fit how an image with a different aspect ratio is placed
 * @param resizing how an image of a different size is resampled
 */
record InputSpec(
    Optional<String> name,
    int width,
    int height,
    Layout layout,
    Channels channels,
    List<Double> mean,
    List<Double> scale,
    Normalization normalization,
    Fit fit,
    Resizing resizing) {

  /** The order of a tensor's dimensions: images, channels, rows and columns. */
  enum Layout {
    NCHW,
    NHWC
  }

  /** The order of colours. */
  enum Channels {
    RGB,
    BGR
  }

  /** An operation on all samples of an input. */
  enum Normalization {
    NONE,
    /**
     * Maps the smallest sample of all channels to 0 and the largest to 255, like OpenCV's {@code
     * normalize} with {@code NORM_MINMAX}. If all samples are equal, all become 0.
     */
    MIN_MAX
  }

  /** How an image is placed in an input with a different aspect ratio. */
  enum Fit {
    STRETCH,
    /** As large as possible without cropping, centred on black. */
    LETTERBOX
  }

  /** How an image of a different size is resampled. */
  enum Resizing {
    BILINEAR,
    AREA
  }

  static InputSpec of(Descriptor descriptor) {
    return new InputSpec(
        descriptor.text("input.name"),
        descriptor.wholeNumber("input.width", 1, 4096, null),
        descriptor.wholeNumber("input.height", 1, 4096, null),
        descriptor.oneOf("input.layout", Layout.class, null),
        descriptor.oneOf("input.channels", Channels.class, null),
        perChannel(descriptor, "input.mean", 0),
        perChannel(descriptor, "input.scale", 1),
        descriptor.oneOf("input.normalize", Normalization.class, Normalization.NONE),
        descriptor.oneOf("input.fit", Fit.class, Fit.STRETCH),
        descriptor.oneOf("input.resize", Resizing.class, Resizing.BILINEAR));
  }

  private static List<Double> perChannel(Descriptor descriptor, String key, double otherwise) {
    List<Double> numbers = descriptor.numbers(key);
    return switch (numbers.size()) {
      case 0 -> Collections.nCopies(3, otherwise);
      case 1 -> Collections.nCopies(3, numbers.get(0));
      case 3 -> numbers;
      default -> {
        descriptor.refuse(key, "one number, or three, separated by commas");
        yield Collections.nCopies(3, otherwise);
      }
    };
  }

  /** The tensor's shape for a number of images. */
  long[] shape(long images) {
    return layout == Layout.NCHW
        ? new long[] {images, 3, height, width}
        : new long[] {images, height, width, 3};
  }

  /** The position of a region of an image in the input. */
  Placement place(Box region) {
    if (fit == Fit.STRETCH) {
      return new Placement(region, 0, 0, width, height);
    }
    double ratio = Math.min((double) width / region.width(), (double) height / region.height());
    int across = Math.max(1, (int) Math.min(width, Math.round(region.width() * ratio)));
    int down = Math.max(1, (int) Math.min(height, Math.round(region.height() * ratio)));
    return new Placement(region, (width - across) / 2, (height - down) / 2, across, down);
  }
}
