package rest.fakeface.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.event.IIOReadProgressListener;
import rest.fakeface.image.ImageRejectedException.Reason;

/** Reads the pixels of an image within a time limit, and detects missing pixels. */
final class PixelReading implements IIOReadProgressListener {

  private final ImageReader reader;
  private final CpuTime time;
  private boolean cutShort;

  PixelReading(ImageReader reader, CpuTime time) {
    this.reader = reader;
    this.time = time;
  }

  /** The time limit. */
  CpuTime time() {
    return time;
  }

  /**
   * Reads the image.
   *
   * @param jpeg whether the format is JPEG
   * @throws ImageRejectedException if pixels are missing
   * @throws IOException if the image is damaged, or it takes too long
   */
  BufferedImage image(boolean jpeg) throws IOException, ImageRejectedException {
    ImageReadParam parameters = begin();
    if (jpeg && isColoured()) {
      parameters.setDestination(Rgb.blank(reader.getWidth(0), reader.getHeight(0)));
    }
    BufferedImage image = reader.read(0, parameters);
    requireAll();
    return image;
  }

  /**
   * Reads the samples of a JPEG without a colour model.
   *
   * @throws ImageRejectedException if some are missing
   * @throws IOException if the image is damaged, or it takes too long
   */
  Raster raster() throws IOException, ImageRejectedException {
    Raster raster = reader.readRaster(0, begin());
    requireAll();
    return raster;
  }

  private ImageReadParam begin() {
    reader.addIIOReadWarningListener((source, warning) -> cutShort |= saysCutShort(warning));
    reader.addIIOReadProgressListener(this);
    return reader.getDefaultReadParam();
  }

  private void requireAll() throws IOException, ImageRejectedException {
    // An aborted reader returns what it has read so far.
    time.check();
    if (cutShort) {
      throw new ImageRejectedException(Reason.UNDECODABLE, "is cut short");
    }
  }

  /** Whether the JPEG reader decodes the image to red, green and blue. */
  private boolean isColoured() throws IOException {
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    return types.hasNext() && types.next().getBufferedImageType() == BufferedImage.TYPE_3BYTE_BGR;
  }

  /** Whether a warning reports a truncated file, whose missing pixels readers fill with grey. */
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
