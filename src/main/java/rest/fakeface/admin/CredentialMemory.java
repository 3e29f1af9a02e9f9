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
 * Remembers the verification results of credentials for a short time, so that the same credential
 * is not hashed again. It stores no credential, only its HMAC with a random key that never leaves
 * this process.
 */
final class CredentialMemory {

  /** The verification result of a credential. */
  enum Verdict {
    RIGHT,
    WRONG,
    /** Deferred: not verified yet, because too many log-ins were in progress. */
    PUT_OFF
  }

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  /** How long a correct credential is remembered after its last use. */
  private static final Duration RIGHT_FOR = Duration.ofMinutes(5);

  private static final int MOST_RIGHT = 10;

  private static final Duration OTHERS_FOR = Duration.ofMinutes(1);

  /** The maximum number of remembered wrong and deferred credentials, at some 150 bytes each. */
  private static final int MOST_OTHERS = 20_000;

  private final SecretKeySpec key;

  /** Stored separately, because the others must not evict it. */
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

  /** The tag by which a credential is remembered. */
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

  /** The result of the credential with a tag; null if there is none. */
  @Nullable Verdict verdict(ByteBuffer tag) {
    Verdict good = right.getIfPresent(tag);
    return good == null ? others.getIfPresent(tag) : good;
  }

  /** Remembers the result of the credential with a tag. */
  void remember(ByteBuffer tag, Verdict verdict) {
    (verdict == Verdict.RIGHT ? right : others).put(tag, verdict);
  }
}
