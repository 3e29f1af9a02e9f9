package rest.fakeface.face;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * The content address of a face: 160 bits, for new faces the first 160 of the SHA-256 (FIPS 180-4)
 * of the image's bytes. Held in primitives, so that keys compare and hash without an array.
 *
 * @param high the first 64 bits
 * @param middle the next 64 bits
 * @param low the last 32 bits
 */
public record FaceKey(long high, long middle, int low) {

  /** The number of bytes of a key. */
  public static final int BYTES = 20;

  /** The number of hexadecimal digits of a key. */
  public static final int DIGITS = 2 * BYTES;

  /** The key of an image with these bytes. */
  public static FaceKey ofContent(byte[] content) {
    return ofBytes(Sha256.of(content));
  }

  /** The key in the first {@value #BYTES} of these bytes. */
  public static FaceKey ofBytes(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new FaceKey(buffer.getLong(), buffer.getLong(), buffer.getInt());
  }

  /**
   * The key written in {@value #DIGITS} hexadecimal digits.
   *
   * @throws IllegalArgumentException if it is not
   */
  public static FaceKey ofHex(String hex) {
    if (hex.length() != DIGITS) {
      throw new IllegalArgumentException("no key of " + DIGITS + " digits: " + hex);
    }
    return ofBytes(HexFormat.of().parseHex(hex));
  }

  /**
   * 64 bits of the whole key, evenly distributed even if keys are not hashes but given names: its
   * three parts mixed by {@link SplitMix64}. The same on every machine.
   */
  public long spread() {
    long bits = SplitMix64.mix(high + SplitMix64.GAMMA);
    bits = SplitMix64.mix((bits ^ middle) + SplitMix64.GAMMA);
    return SplitMix64.mix((bits ^ low) + SplitMix64.GAMMA);
  }

  /** The key's {@value #BYTES} bytes. */
  public byte[] toBytes() {
    return ByteBuffer.allocate(BYTES).putLong(high).putLong(middle).putInt(low).array();
  }

  /** The key in {@value #DIGITS} lower-case hexadecimal digits. */
  @Override
  public String toString() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(high) + hex.toHexDigits(middle) + hex.toHexDigits(low);
  }
}
