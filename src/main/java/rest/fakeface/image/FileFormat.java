package rest.fakeface.image;

import java.awt.image.BufferedImage;
import javax.imageio.ImageWriter;
import org.jspecify.annotations.Nullable;
import rest.fakeface.image.mark.Mark;

/** A format of the variants of images. */
public enum FileFormat {
  JPEG("jpg", "image/jpeg", 0.88f),
  /** The quality; for PNG, which is lossless, the speed of its compression. */
  PNG("png", "image/png", 0.4f),
  WEBP("webp", "image/webp", 0.84f);

  private final String extension;
  private final String mediaType;
  private final float quality;

  FileFormat(String extension, String mediaType, float quality) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.quality = quality;
  }

  /** The extension of its files, without the dot. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether this machine can write the format. */
  public boolean isAvailable() {
    return this != WEBP || WebPWriting.isAvailable();
  }

  /**
   * Encodes an image as a file.
   *
   * @param image an image in sRGB; for JPEG, without transparency
   * @param mark the mark of the file; null for none
   */
  public byte[] encode(BufferedImage image, @Nullable Mark mark) {
    byte[] file = ImageFormats.write(writer(), image, quality);
    return mark == null ? file : marked(file, mark);
  }

  private byte[] marked(byte[] file, Mark mark) {
    return switch (this) {
      case JPEG -> MarkedJpeg.with(file, mark);
      case PNG -> MarkedPng.with(file, mark);
      case WEBP -> MarkedWebP.with(file, mark);
    };
  }

  private ImageWriter writer() {
    return switch (this) {
      case JPEG -> ImageFormats.writer("jpeg");
      case PNG -> ImageFormats.writer("png");
      case WEBP -> WebPWriting.writer();
    };
  }
}
