package rest.fakeface.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.image.FaceImage;
import rest.fakeface.portrait.PortraitPainter;
import rest.fakeface.portrait.Sitter;

/** Files of faces as provided by an operator. */
public final class FaceFiles {

  private FaceFiles() {}

  /** A JPEG of a portrait, 1024 by 1024 pixels, different for each seed. */
  public static byte[] jpeg(Gender gender, int age, long seed) {
    return FaceImage.of(PortraitPainter.paint(new Sitter(gender, age, seed))).jpeg();
  }

  /** Writes the image of a new face into a directory, under the name of the face. */
  public static FaceName write(Path directory, Gender gender, int age) {
    byte[] jpeg = jpeg(gender, age, gender == Gender.FEMALE ? age : -age);
    FaceName name = new FaceName(gender, age, FaceKey.ofContent(jpeg));
    write(directory.resolve(name.toString()), jpeg);
    return name;
  }

  /**
   * A PNG of a few bytes whose header claims 50,000 by 50,000 pixels, which are ten gigabytes when
   * decoded.
   */
  public static byte[] hugePng() {
    ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
    header.putInt(50_000).putInt(50_000).put(new byte[] {8, 6, 0, 0, 0});
    CRC32 check = new CRC32();
    check.update(header.array());
    return ByteBuffer.allocate(45)
        .putLong(0x89504e470d0a1a0aL)
        .putInt(13)
        .put(header.array())
        .putInt((int) check.getValue())
        // The end chunk, without any chunk of the picture.
        .putInt(0)
        .putLong(0x49454e44ae426082L)
        .array();
  }

  /** Writes a file and creates its directory. */
  public static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
