package rest.fakeface.support;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;

/** Test faces. Different numbers give different faces. */
public final class Faces {

  /** The time at which all of them were added. */
  public static final Instant ADDED = Instant.parse("2020-08-02T22:08:56Z");

  private Faces() {}

  public static Face woman(int age, int number) {
    return face(Gender.FEMALE, age, number);
  }

  public static Face man(int age, int number) {
    return face(Gender.MALE, age, number);
  }

  public static Face face(Gender gender, int age, int number) {
    return new Face(name(gender, age, number), "test", ADDED, null);
  }

  /** Faces without papers. */
  public static List<DocumentedFace> documented(Face... faces) {
    return Arrays.stream(faces).map(DocumentedFace::of).toList();
  }

  public static FaceName name(Gender gender, int age, int number) {
    return new FaceName(gender, age, key(number));
  }

  public static FaceKey key(int number) {
    return new FaceKey(0x0123_4567_89ab_cdefL, -1, number);
  }
}
