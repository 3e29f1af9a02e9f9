package rest.fakeface.admin;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rest.fakeface.admin.CredentialMemory.Verdict;
import rest.fakeface.http.ProblemException;

/**
 * Verifies passwords within the limits of the throttle. A password that was verified recently
 * passes at once. A deferred password that is retried has a separate throttle, so that a storm of
 * new guesses does not lock out an administrator who repeats the correct password, even from the
 * same address.
 */
final class PasswordLogin {

  private final Predicate<BasicCredential> passwords;
  private final CredentialMemory memory = new CredentialMemory();
  private final LoginThrottle newcomers;
  private final LoginThrottle returning;

  /**
   * A log-in without any remembered credentials.
   *
   * @param passwords verifies a credential by a long computation
   * @param throttles creates a throttle
   */
  PasswordLogin(Predicate<BasicCredential> passwords, Supplier<LoginThrottle> throttles) {
    this.passwords = passwords;
    newcomers = throttles.get();
    returning = throttles.get();
  }

  /**
   * Whether a credential is correct.
   *
   * @param client the network of the client
   * @throws ProblemException if it cannot be verified soon
   */
  boolean isRight(InetAddress client, BasicCredential credential) {
    ByteBuffer tag = memory.tag(credential);
    Verdict verdict = memory.verdict(tag);
    if (isFinal(verdict)) {
      return verdict == Verdict.RIGHT;
    }
    LoginThrottle throttle = verdict == Verdict.PUT_OFF ? returning : newcomers;
    try {
      return throttle.run(client, () -> verify(tag, credential));
    } catch (ProblemException e) {
      memory.remember(tag, Verdict.PUT_OFF);
      throw e;
    }
  }

  private boolean verify(ByteBuffer tag, BasicCredential credential) {
    // Another request with the same credential may have been verified during the wait.
    Verdict verdict = memory.verdict(tag);
    if (isFinal(verdict)) {
      return verdict == Verdict.RIGHT;
    }
    boolean right = passwords.test(credential);
    memory.remember(tag, right ? Verdict.RIGHT : Verdict.WRONG);
    return right;
  }

  private static boolean isFinal(@Nullable Verdict verdict) {
    return verdict == Verdict.RIGHT || verdict == Verdict.WRONG;
  }
}
