package rest.fakeface.analysis;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import rest.fakeface.face.Gender;
import rest.fakeface.image.FaceImage;

/**
 * A picture of one colour, which {@link ColourModels} interpret.
 *
 * @param colour the colour
 */
public record ColourPicture(Color colour) {

  /** The highest age that a colour can encode. */
  public static final int OLDEST = 45;

  private static final int SIDE = 400;
  private static final int CERTAINLY = 230;
  private static final int MAYBE = 125;
  private static final int CERTAINLY_NOT = 20;
  private static final int SECOND_FACE = 255;

  /** A face of a gender and an age, at most {@link #OLDEST}. */
  public static ColourPicture of(Gender gender, int age) {
    return of(CERTAINLY, gender == Gender.FEMALE ? CERTAINLY : CERTAINLY_NOT, blue(age));
  }

  /** A face of unclear gender. */
  public static ColourPicture ofSomebody() {
    return of(CERTAINLY, MAYBE, blue(30));
  }

  /** No face. */
  public static ColourPicture ofNobody() {
    return of(CERTAINLY_NOT, CERTAINLY_NOT, blue(30));
  }

  /** Two faces. */
  public static ColourPicture ofTwo() {
    return of(CERTAINLY, CERTAINLY_NOT, SECOND_FACE);
  }

  public byte[] jpeg() {
    return FaceImage.of(pixels()).jpeg();
  }

  /** The picture as a JPEG, with different bytes for each number. */
  public byte[] jpeg(int number) {
    byte[] jpeg = jpeg();
    // Bytes after the end of a JPEG are ignored by decoders.
    return ByteBuffer.allocate(jpeg.length + Integer.BYTES).put(jpeg).putInt(number).array();
  }

  public byte[] png() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(pixels(), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] webP() {
    return SolidWebP.of(colour, SIDE);
  }

  private static ColourPicture of(int red, int green, int blue) {
    return new ColourPicture(new Color(red, green, blue));
  }

  private static int blue(int age) {
    return 5 * age;
  }

  private BufferedImage pixels() {
    BufferedImage pixels = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = pixels.createGraphics();
    canvas.setColor(colour);
    canvas.fillRect(0, 0, SIDE, SIDE);
    canvas.dispose();
    return pixels;
  }
}
