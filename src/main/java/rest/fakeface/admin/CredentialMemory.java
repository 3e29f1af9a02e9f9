package rest.fakeface.admin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a short time how credentials fared, so that the same one is not hashed again. It
 * keeps no credential, only its HMAC by a random key that never leaves this process.
 */
final class CredentialMemory {

  /** What is known of a credential. */
  enum Verdict {
    RIGHT,
    WRONG,
    /** Not verified yet: too much else was going on. */
    PUT_OFF
  }

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  /** How long a right credential is remembered after it was used. */
  private static final Duration RIGHT_FOR = Duration.ofMinutes(5);

  private static final int MOST_RIGHT = 10;

  private static final Duration OTHERS_FOR = Duration.ofMinutes(1);

  /** How many wrong and put-off credentials are remembered, at some 150 bytes each. */
  private static final int MOST_OTHERS = 20_000;

  private final SecretKeySpec key;

  /** Apart from the others, which must not push it out. */
  private final Cache<ByteBuffer, Verdict> right =
      Caffeine.newBuilder().maximumSize(MOST_RIGHT).expireAfterAccess(RIGHT_FOR).build();

  private final Cache<ByteBuffer, Verdict> others =
      Caffeine.newBuilder().maximumSize(MOST_OTHERS).expireAfterWrite(OTHERS_FOR).build();

  /** An empty memory with a new key. */
  CredentialMemory() {
    byte[] random = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(random);
    key = new SecretKeySpec(random, ALGORITHM);
  }

  /** What a credential is remembered by. */
  ByteBuffer tag(BasicCredential credential) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      String pair = credential.user() + ':' + credential.password();
      return ByteBuffer.wrap(mac.doFinal(pair.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is known of the credential with a tag; null when nothing is. */
  @Nullable Verdict verdict(ByteBuffer tag) {
    Verdict good = right.getIfPresent(tag);
    return good == null ? others.getIfPresent(tag) : good;
  }

  /** Remembers how the credential with a tag fared. */
  void remember(ByteBuffer tag, Verdict verdict) {
    (verdict == Verdict.RIGHT ? right : others).put(tag, verdict);
  }
}
