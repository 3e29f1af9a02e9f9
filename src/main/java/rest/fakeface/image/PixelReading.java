package rest.fakeface.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.event.IIOReadProgressListener;
import rest.fakeface.image.ImageRejectedException.Reason;

/**
 * The reading of an image's pixels, which ends when its time is over and notices what is missing.
 */
final class PixelReading implements IIOReadProgressListener {

  private final ImageReader reader;
  private final CpuTime time;
  private boolean cutShort;

  PixelReading(ImageReader reader, CpuTime time) {
    this.reader = reader;
    this.time = time;
  }

  /**
   * Reads the pixels.
   *
   * @param jpeg whether the reader is that of JPEG
   * @throws ImageRejectedException when some are missing, or it took too long
   * @throws IOException when the image is damaged, or it took too long
   */
  BufferedImage read(boolean jpeg) throws IOException, ImageRejectedException {
    reader.addIIOReadWarningListener((source, warning) -> cutShort |= saysCutShort(warning));
    reader.addIIOReadProgressListener(this);
    ImageReadParam parameters = reader.getDefaultReadParam();
    if (jpeg && isColoured()) {
      parameters.setDestination(Rgb.blank(reader.getWidth(0), reader.getHeight(0)));
    }
    BufferedImage pixels = reader.read(0, parameters);
    // A reader that is aborted returns what it has.
    time.check();
    if (cutShort) {
      throw new ImageRejectedException(Reason.UNDECODABLE, "is cut short");
    }
    return pixels;
  }

  /** Whether the JPEG reader decodes the image to red, green and blue. */
  private boolean isColoured() throws IOException {
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    return types.hasNext() && types.next().getBufferedImageType() == BufferedImage.TYPE_3BYTE_BGR;
  }

  /** Whether a warning says that the end is missing, which readers fill with grey. */
  private static boolean saysCutShort(String warning) {
    String words = warning.toLowerCase(Locale.ROOT);
    return words.contains("premature end") || words.contains("truncated file");
  }

  @Override
  public void imageProgress(ImageReader source, float percentageDone) {
    if (time.isOver()) {
      reader.abort();
    }
  }

  @Override
  public void sequenceStarted(ImageReader source, int minIndex) {}

  @Override
  public void sequenceComplete(ImageReader source) {}

  @Override
  public void imageStarted(ImageReader source, int imageIndex) {}

  @Override
  public void imageComplete(ImageReader source) {}

  @Override
  public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

  @Override
  public void thumbnailProgress(ImageReader source, float percentageDone) {}

  @Override
  public void thumbnailComplete(ImageReader source) {}

  @Override
  public void readAborted(ImageReader source) {}
}
