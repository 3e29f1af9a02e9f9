package rest.fakeface.image.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.ImageStoreContract;
import rest.fakeface.image.Variant;
import rest.fakeface.settings.WrongSettingException;
import rest.fakeface.support.S3Server;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/** The contract of image stores, and specifics of buckets, with an S3 server. */
class S3ImagesIT extends ImageStoreContract {

  private static final S3Server SERVER = S3Server.started();

  @TempDir static Path directory;

  private static S3Images images;

  @BeforeAll
  static void openTheBucket() {
    images = TestBucket.images(SERVER.settings(SERVER.port()), directory);
  }

  @AfterAll
  static void stopTheServer() {
    images.close();
    SERVER.close();
  }

  @BeforeEach
  @AfterEach
  void emptyTheBucket() {
    SERVER.deleteObjects();
  }

  @Override
  protected ImageStore images() {
    return images;
  }

  @Override
  protected ImageSettings settings() {
    return TestBucket.settings(directory);
  }

  @Test
  void objectsAreNamedAsImagesAreServedAndSayWhatTheyAreToACache() throws IOException {
    images.put(FACE, image);

    assertThat(SERVER.file(FACE)).hasBinaryContent(image.jpeg());
    assertThat(SERVER.file("thumb_" + FACE)).exists();
    try (S3Client client = TestBucket.client(SERVER.settings(SERVER.port()))) {
      HeadObjectResponse head =
          client.headObject(each -> each.bucket(S3Server.BUCKET).key(S3Server.PREFIX + FACE));
      assertThat(head.contentType()).isEqualTo("image/jpeg");
      assertThat(head.cacheControl()).isEqualTo("public, max-age=31536000, immutable");
    }
  }

  @Test
  void largeImageIsReadBlockByBlockFromAnywhere() throws IOException {
    byte[] large = new byte[2 * BucketChannel.BLOCK + 1000];
    new Random(3).nextBytes(large);
    put(FACE, large);

    try (SeekableByteChannel open = images.open(Variant.ORIGINAL.of(FACE)).orElseThrow()) {
      assertThat(open.size()).isEqualTo(large.length);
      assertThat(bytes(open, large.length)).isEqualTo(large);
      int last = large.length - 10;
      assertThat(bytes(open.position(last), 99))
          .isEqualTo(Arrays.copyOfRange(large, last, large.length));
      assertThat(bytes(open.position(7), 5)).isEqualTo(Arrays.copyOfRange(large, 7, 12));
    }
  }

  @Test
  void largeImageThatIsReplacedWhileItIsReadIsNoMixtureOfBoth() throws IOException {
    byte[] large = new byte[2 * BucketChannel.BLOCK];
    put(FACE, large);
    try (SeekableByteChannel open = images.open(Variant.ORIGINAL.of(FACE)).orElseThrow()) {
      Arrays.fill(large, (byte) 1);
      put(FACE, large);

      assertThatThrownBy(() -> bytes(open, large.length)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void sweepGoesThroughManyPagesAndPastWhatIsNoImage() throws IOException {
    List<FaceName> all =
        IntStream.range(0, 1_100)
            .mapToObj(i -> new FaceName(Gender.FEMALE, 35, FaceKey.ofHex("%040x".formatted(i))))
            .toList();
    FaceName alone = new FaceName(Gender.MALE, 1, all.get(0).key());
    put("female_notes.txt", new byte[1]);
    for (FaceName face : all) {
      SERVER.copyObject("female_notes.txt", face);
      SERVER.copyObject("female_notes.txt", "thumb_" + face);
    }
    SERVER.copyObject("female_notes.txt", "thumb_" + alone);
    List<FaceName> found = new ArrayList<>();
    List<Integer> batches = new ArrayList<>();

    images.sweep(
        now.plusSeconds(3600),
        faces -> {
          found.addAll(faces);
          batches.add(faces.size());
        });

    assertThat(found).hasSize(1_101).containsAll(all).contains(alone);
    assertThat(batches).allMatch(size -> size <= 500);
  }

  @Test
  void bucketThatIsThereIsAccepted() {
    images.check();

    assertThat(images.mayHold(OTHER)).isTrue();
  }

  @Test
  void bucketThatIsNotThereOrMayNotBeUsedIsRefused() {
    assertRefused("fakeface.images.s3.bucket", "another", "NoSuchBucket");
    assertRefused("AWS_SECRET_ACCESS_KEY", "wrong", "the store answered");
  }

  private static void put(Object name, byte[] bytes) {
    try (S3Client client = TestBucket.client(SERVER.settings(SERVER.port()))) {
      client.putObject(
          each -> each.bucket(S3Server.BUCKET).key(S3Server.PREFIX + name),
          RequestBody.fromBytes(bytes));
    }
  }

  private static void assertRefused(String key, String value, String why) {
    Map<String, String> values = new HashMap<>(SERVER.settings(SERVER.port()));
    values.put(key, value);
    S3Images refused = TestBucket.images(values, directory);
    try {
      assertThatThrownBy(refused::check)
          .isInstanceOf(WrongSettingException.class)
          .hasMessageContaining("fakeface.images.s3.bucket=")
          .hasMessageContaining(why);
    } finally {
      refused.close();
    }
  }
}
