package rest.fakeface.harvest;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.Faces;

/** New faces for a benchmark. */
@State(Scope.Thread)
public class NewFaces {

  private static final Evidence EVIDENCE = new Evidence(0.97, "face-api");

  private int made;

  FaceName name() {
    made++;
    // Uniformly distributed, like the keys of images.
    FaceKey key = FaceKey.ofContent(ByteBuffer.allocate(Integer.BYTES).putInt(made).array());
    return new FaceName(Gender.FEMALE, made % 100, key);
  }

  List<Face> some(int count) {
    return Stream.generate(() -> new Face(name(), "directory", Faces.ADDED, null, EVIDENCE))
        .limit(count)
        .toList();
  }
}
