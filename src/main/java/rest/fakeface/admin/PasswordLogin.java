package rest.fakeface.admin;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rest.fakeface.admin.CredentialMemory.Verdict;
import rest.fakeface.http.ProblemException;

/**
 * Verifies passwords within the limits of the throttle. What was verified a moment ago is known and
 * waits for nothing. What was put off and comes again has a throttle of its own, so that a storm of
 * ever new guesses does not keep out who repeats the right password, even from the same address.
 */
final class PasswordLogin {

  private final Predicate<BasicCredential> passwords;
  private final CredentialMemory memory = new CredentialMemory();
  private final LoginThrottle newcomers;
  private final LoginThrottle returning;

  /**
   * A log-in that remembers nothing yet.
   *
   * @param passwords says whether a credential is right, after a long computation
   * @param throttles makes a throttle
   */
  PasswordLogin(Predicate<BasicCredential> passwords, Supplier<LoginThrottle> throttles) {
    this.passwords = passwords;
    newcomers = throttles.get();
    returning = throttles.get();
  }

  /**
   * Whether a credential is right.
   *
   * @param client the network that it comes from
   * @throws ProblemException when it cannot be verified soon
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
