package rest.fakeface.resilience;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import rest.fakeface.analysis.ColourPicture;
import rest.fakeface.face.Gender;
import rest.fakeface.image.HostileImages;

/**
 * An image file with random changes that depend on a seed.
 *
 * @param kind the kind of the changes
 * @param extension the extension of its file name
 * @param file its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // They are never compared.
record MutatedImage(Kind kind, String extension, byte[] file) {

  /** A kind of changes. */
  enum Kind {
    UNCHANGED,
    BITS_FLIPPED,
    CUT,
    RANGES_SWAPPED,
    RANGE_ZEROED,
    RANGE_REPEATED,
    OTHER_SIZE,
    MANY_SCANS,
    BOMB,
    WRONG_BEGINNING,
    POLYGLOT,
    NOISE
  }

  private static final Kind[] KINDS = Kind.values();

  /** Creates a number of images, alternating between all kinds and formats. */
  static List<MutatedImage> of(int count, long seed) {
    return IntStream.range(0, count)
        .mapToObj(number -> of(KINDS[number % KINDS.length], new Random(seed + number)))
        .toList();
  }

  private static MutatedImage of(Kind kind, Random random) {
    ColourPicture picture =
        ColourPicture.of(
            random.nextBoolean() ? Gender.FEMALE : Gender.MALE,
            random.nextInt(ColourPicture.OLDEST));
    String extension = List.of("jpg", "jpeg", "png", "webp").get(random.nextInt(4));
    byte[] file =
        switch (extension) {
          case "jpg" -> picture.jpeg(random.nextInt());
          case "jpeg" -> joined(HostileImages.progressiveJpeg(), noise(random, 4));
          case "png" -> picture.png();
          default -> picture.webP();
        };
    return new MutatedImage(kind, extension, changed(kind, file, random));
  }

  private static byte[] changed(Kind kind, byte[] file, Random random) {
    int from = random.nextInt(file.length);
    int to = from + random.nextInt(file.length - from);
    return switch (kind) {
      case UNCHANGED -> file;
      case BITS_FLIPPED -> flipped(file, random);
      case CUT -> Arrays.copyOf(file, from);
      case RANGES_SWAPPED -> joined(part(file, to, file.length), part(file, 0, to));
      case RANGE_ZEROED -> joined(part(file, 0, from), new byte[to - from], part(file, to));
      case RANGE_REPEATED -> joined(part(file, 0, to), part(file, from));
      case OTHER_SIZE -> ofOtherSize(random);
      case MANY_SCANS -> HostileImages.jpegOfScans(1_000 + random.nextInt(4_000));
      case BOMB -> HostileImages.pngOfText(png(random), 20_000_000 + random.nextInt(80_000_000));
      case WRONG_BEGINNING -> joined(noise(random, 1 + random.nextInt(8)), part(file, 4));
      case POLYGLOT -> joined(file, text("<script>alert(1)</script>PK\3\4"), png(random));
      case NOISE -> noise(random, random.nextInt(100_000));
    };
  }

  private static byte[] flipped(byte[] file, Random random) {
    byte[] flipped = file.clone();
    for (int bit = 1 + random.nextInt(20); bit > 0; bit--) {
      flipped[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  /** A size that is far too large, or merely wrong. */
  private static byte[] ofOtherSize(Random random) {
    int width = 1 + random.nextInt(random.nextBoolean() ? 0xffff : 500);
    int height = 1 + random.nextInt(random.nextBoolean() ? 0xffff : 500);
    return random.nextBoolean()
        ? HostileImages.pngOfSize(png(random), width, height)
        : HostileImages.jpegOfSize(
            random.nextBoolean() ? HostileImages.progressiveJpeg() : jpeg(random), width, height);
  }

  private static byte[] png(Random random) {
    return ColourPicture.of(Gender.MALE, random.nextInt(ColourPicture.OLDEST)).png();
  }

  private static byte[] jpeg(Random random) {
    return ColourPicture.of(Gender.FEMALE, random.nextInt(ColourPicture.OLDEST)).jpeg();
  }

  private static byte[] noise(Random random, int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] part(byte[] file, int from) {
    return part(file, Math.min(from, file.length), file.length);
  }

  private static byte[] part(byte[] file, int from, int to) {
    return Arrays.copyOfRange(file, from, to);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Override
  public String toString() {
    return kind + " " + extension + " of " + file.length + " bytes";
  }
}
