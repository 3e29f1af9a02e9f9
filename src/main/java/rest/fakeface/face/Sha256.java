package rest.fakeface.face;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4), which identifies faces, seeds and files. */
public final class Sha256 {

  private Sha256() {}

  /** The 32 bytes of the digest of some content. */
  public static byte[] of(byte[] content) {
    return digest().digest(content);
  }

  /** A digest for content in several parts. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
