package rest.fakeface.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.image.FaceImage;
import rest.fakeface.portrait.PortraitPainter;
import rest.fakeface.portrait.Sitter;

/** Files of faces as an operator would bring them. */
public final class FaceFiles {

  private FaceFiles() {}

  /** A JPEG of a person, 1024 by 1024, another for another seed. */
  public static byte[] jpeg(Gender gender, int age, long seed) {
    return FaceImage.of(PortraitPainter.paint(new Sitter(gender, age, seed))).jpeg();
  }

  /** Writes the image of a new face under its name into a directory. */
  public static FaceName write(Path directory, Gender gender, int age) {
    byte[] jpeg = jpeg(gender, age, gender == Gender.FEMALE ? age : -age);
    FaceName name = new FaceName(gender, age, FaceKey.ofContent(jpeg));
    write(directory.resolve(name.toString()), jpeg);
    return name;
  }

  /** Writes a file, its directory too. */
  public static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
